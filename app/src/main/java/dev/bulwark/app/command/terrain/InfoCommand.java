package dev.bulwark.app.command.terrain;

import dev.bulwark.app.shell.Common;
import dev.bulwark.terrain.library.Elevations;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code bulwark terrain info}. */
@Command(
        name = "info",
        header = "Tell what a DEM is: where it lies, how fine it is, its voids, whether it can be used.",
        footer = {"  bulwark terrain info N41E028.hgt.gz", "  bulwark terrain info dem.tif --json"})
public final class InfoCommand implements Callable<Integer> {
    @Mixin
    private final Common common = new Common();

    @Parameters(paramLabel = "PATH", description = "GeoTIFF, .hgt or DTED; .gz or .zip.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        return common.show(InfoAnswer.of(Elevations.load(file)));
    }
}
