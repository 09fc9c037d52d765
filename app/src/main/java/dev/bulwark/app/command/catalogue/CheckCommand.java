package dev.bulwark.app.command.catalogue;

import dev.bulwark.app.shell.Common;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code bulwark catalogue check}. */
@Command(
        name = "check",
        header = "Check an own catalogue file and report what it changes.",
        footer = {"  bulwark catalogue check own.yaml"})
public final class CheckCommand implements Callable<Integer> {
    @Mixin
    private final Common common = new Common();

    @Parameters(paramLabel = "FILE", description = "A catalogue document that extends the bundled one.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        return common.show(CatalogueCheck.of(file));
    }
}
