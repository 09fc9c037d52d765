package dev.bulwark.app.command.terrain;

import dev.bulwark.app.download.TileBox;
import dev.bulwark.app.download.TileDownload;
import dev.bulwark.app.download.TileSource;
import dev.bulwark.app.shell.Common;
import dev.bulwark.app.shell.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bulwark terrain get}. */
@Command(
        name = "get",
        header = "Download public elevation tiles of one degree into a folder that --dem takes.",
        footer = {
            "  bulwark terrain get --bbox 32,39,34,41 --to tiles",
            "  bulwark terrain get --bbox 25,35,45,43 --source copernicus-90 --to tiles",
            "  bulwark terrain get --bbox 32,39,34,41 --source 'https://example.org/{NS}{lat}{EW}{lon}.hgt.gz' --to tiles"
        },
        description = {
            "Interrupted, the same command goes on where it stopped. Every tile is decoded to check it, unpacked, and its"
                    + " hash kept in SHA256SUMS; a tile that is there is checked and not got again."
        })
public final class GetCommand implements Callable<Integer> {
    private static final int MOST_TILES = 500;

    @Mixin
    private final Common common = new Common();

    @Option(names = "--bbox", required = true, paramLabel = "W,S,E,N", description = "The box, in degrees.")
    private String box = "";

    @Option(
            names = "--source",
            paramLabel = "NAME|URL",
            description = "skadi (1 arc-second), copernicus-30, copernicus-90 (3 arc-seconds), or an address with {NS},"
                    + " {lat}, {EW} and {lon} of a tile's south-west corner; ${DEFAULT-VALUE} if not given.")
    private String source = "skadi";

    @Option(names = "--to", required = true, paramLabel = "DIR", description = "The folder; made if it is not there.")
    private Path store = Path.of("");

    @Option(
            names = "--sha256",
            paramLabel = "FILE",
            description = "Hashes that the tiles as served must have, in the form of sha256sum.")
    private @Nullable Path expected;

    @Option(names = "--no-limit", description = "Get more than 500 tiles.")
    private boolean noLimit;

    @Override
    public Integer call() throws IOException, InterruptedException {
        TileBox asked = TileBox.parse(box);
        TileSource from = TileSource.of(source);
        int tiles = asked.corners().size();
        if (tiles > MOST_TILES && !noLimit) {
            throw Failure.badInput("--bbox " + box + " holds " + tiles
                    + " tiles, some megabytes each; give --no-limit if" + " that is meant");
        }
        if (expected != null && !Files.exists(expected)) {
            throw Failure.badInput(expected + ": there is no such file");
        }
        common.say(from.attribution());
        TileDownload download = new TileDownload(from, store, expected, common::say);
        return common.show(new GetAnswer(from, store.toString(), download.get(asked)));
    }
}
