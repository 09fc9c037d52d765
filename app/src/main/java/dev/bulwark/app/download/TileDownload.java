package dev.bulwark.app.download;

import dev.bulwark.terrain.library.TileStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Brings the tiles of a box into a folder that {@code --dem} takes: each got in parts that survive a break, checked by
 * decoding all of it, unpacked, and its hash kept in {@code SHA256SUMS}.
 */
public final class TileDownload {
    private static final String SUMS = "SHA256SUMS";

    private final TileSource source;
    private final Path folder;
    private final @Nullable Path expected;
    private final Consumer<String> progress;

    /** @param expected hashes of the tiles as served, in the form of sha256sum; null if there are none */
    public TileDownload(TileSource source, Path folder, @Nullable Path expected, Consumer<String> progress) {
        this.source = source;
        this.folder = folder;
        this.expected = expected;
        this.progress = progress;
    }

    /** What became of a tile. */
    public enum Became {
        GOT,
        KEPT,
        NOT_SERVED
    }

    /**
     * One tile.
     *
     * @param file in the folder; empty if the server has none: sea, or outside what it covers
     * @param bytes as served
     * @param resumed of these, brought by an earlier attempt
     */
    public record Tile(String name, Became became, String file, long bytes, long resumed, String sha256) {}

    /** Gets every tile of a box that is not there yet. */
    public List<Tile> get(TileBox box) throws IOException, InterruptedException {
        Path arriving = folder.resolve(".arriving");
        Files.createDirectories(arriving);
        Checksums sums = Checksums.read(folder.resolve(SUMS));
        Checksums served = expected == null ? new Checksums() : Checksums.read(expected);
        List<Tile> tiles = new ArrayList<>();
        List<int[]> corners = box.corners();
        for (int[] corner : corners) {
            Tile tile = tile(arriving, source.address(corner[0], corner[1]), sums, served);
            tiles.add(tile);
            progress.accept(tiles.size() + "/" + corners.size() + " " + words(tile));
        }
        return List.copyOf(tiles);
    }

    private Tile tile(Path arriving, String address, Checksums sums, Checksums served)
            throws IOException, InterruptedException {
        String name = address.substring(address.lastIndexOf('/') + 1);
        String plain = name.replaceFirst("\\.(gz|zip)$", "");
        Path file = folder.resolve(plain);
        if (Files.exists(file) && sums.of(plain).isPresent()) {
            sums.check(plain, file);
            return new Tile(name, Became.KEPT, plain, 0, 0, sums.of(plain).orElseThrow());
        }
        Path part = arriving.resolve(name + ".part");
        Optional<Fetch.Fetched> fetched = Fetch.get(address, part);
        if (fetched.isEmpty()) {
            return new Tile(name, Became.NOT_SERVED, "", 0, 0, "");
        }
        Path whole = arriving.resolve(name);
        Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
        served.check(name, whole);
        TileStore.Imported imported = TileStore.add(whole, folder);
        Files.delete(whole);
        sums.put(plain, imported.sha256());
        sums.write(folder.resolve(SUMS));
        return new Tile(
                name, Became.GOT, plain, fetched.get().bytes(), fetched.get().resumed(), imported.sha256());
    }

    private static String words(Tile tile) {
        return switch (tile.became()) {
            case GOT ->
                tile.name() + ", " + tile.bytes() / 1000 + " kB"
                        + (tile.resumed() > 0 ? ", " + tile.resumed() / 1000 + " kB of them from before" : "");
            case KEPT -> tile.file() + " was there, whole";
            case NOT_SERVED -> tile.name() + " is not served: sea, or not covered";
        };
    }
}
