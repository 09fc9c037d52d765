package dev.bulwark.app.command.terrain;

import dev.bulwark.app.shell.Common;
import dev.bulwark.app.shell.Failure;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code bulwark terrain}. */
@Command(
        name = "terrain",
        header = "Get and look at elevation data, and compute what a site sees on it.",
        footer = {
            "  bulwark terrain get --bbox 32,39,34,41 --to tiles",
            "  bulwark terrain info N41E028.hgt",
            "  bulwark terrain floor --dem dem.tif --at 39.95,32.69 --height 20m --range 400km -o floor.tif"
        },
        subcommands = {FloorCommand.class, InfoCommand.class, ImportCommand.class, GetCommand.class})
public final class TerrainCommand implements Callable<Integer> {
    @Mixin
    @SuppressWarnings("UnusedVariable") // gives --help
    private final Common common = new Common();

    @Override
    public Integer call() {
        throw Failure.usage("terrain what? One of floor, info, import, get; 'bulwark terrain --help' tells more");
    }
}
