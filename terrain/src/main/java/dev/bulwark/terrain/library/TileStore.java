package dev.bulwark.terrain.library;

import dev.bulwark.terrain.elevation.TerrainException;
import dev.bulwark.terrain.format.ByteSource;
import dev.bulwark.terrain.format.ElevationFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A folder of checked elevation files, unpacked so that tiles can be read by place; opened as a {@link Mosaic}. */
public final class TileStore {
    private static final int CHUNK = 1 << 20;

    private TileStore() {}

    /**
     * What was brought in.
     *
     * @param file in the store
     * @param format what its format is called
     * @param sha256 of the file as it stands in the store
     */
    public record Imported(Path file, String format, double spacingM, String sha256) {}

    /**
     * Checks a file by decoding all of it, and puts it into a store; whole or not at all.
     *
     * @throws TerrainException if it is not elevation that can be used
     */
    public static Imported add(Path file, Path store) {
        try (ByteSource packed = ByteSource.ofFile(file)) {
            ByteSource plain = ElevationFile.unpacked(packed);
            ElevationFile opened = ElevationFile.open(plain);
            opened.read();
            Path target = store.resolve(Path.of(plain.name()).getFileName());
            write(plain, target);
            double spacingM = opened.frame().spacingM(opened.rows());
            return new Imported(target, opened.format(), spacingM, Sha256.of(plain));
        } catch (IOException e) {
            throw new TerrainException(store + ": cannot be written (" + e.getMessage() + ")", e);
        }
    }

    private static void write(ByteSource plain, Path target) throws IOException {
        Files.createDirectories(target.toAbsolutePath().getParent());
        Path part = target.resolveSibling("." + target.getFileName() + ".part");
        try (FileChannel out = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            for (long at = 0; at < plain.size(); at += CHUNK) {
                byte[] bytes = plain.read(at, (int) Math.min(CHUNK, plain.size() - at));
                out.write(java.nio.ByteBuffer.wrap(bytes));
            }
            out.force(true);
        }
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
