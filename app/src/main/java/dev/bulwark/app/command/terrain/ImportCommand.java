package dev.bulwark.app.command.terrain;

import dev.bulwark.app.shell.Common;
import dev.bulwark.terrain.library.TileStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bulwark terrain import}. */
@Command(
        name = "import",
        header = "Check elevation files and put them into a folder that --dem takes as one terrain.",
        footer = {"  bulwark terrain import N4*.hgt.gz --to tiles", "  bulwark terrain info tiles/N41E028.hgt"})
public final class ImportCommand implements Callable<Integer> {
    @Mixin
    private final Common common = new Common();

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "GeoTIFF, .hgt or DTED; .gz or .zip.")
    private List<Path> files = List.of();

    @Option(names = "--to", required = true, paramLabel = "DIR", description = "The folder; made if it is not there.")
    private Path store = Path.of("");

    @Override
    public Integer call() {
        List<TileStore.Imported> imported = new ArrayList<>();
        for (Path file : files) {
            imported.add(TileStore.add(file, store));
            common.say(imported.size() + "/" + files.size() + " " + file);
        }
        return common.show(new ImportAnswer(store.toString(), imported));
    }
}
