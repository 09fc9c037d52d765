package dev.bulwark.app.command.catalogue;

import dev.bulwark.app.shell.Common;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bulwark catalogue list}. */
@Command(
        name = "list",
        header = "List everything that a scenario can name.",
        footer = {"  bulwark catalogue list", "  bulwark catalogue list --json"})
public final class ListCommand implements Callable<Integer> {
    @Mixin
    private final Common common = new Common();

    @Option(names = "--with", paramLabel = "FILE", description = "An own catalogue file on top of the bundled one.")
    private @Nullable Path own;

    @Override
    public Integer call() {
        return common.show(Listing.of(Catalogues.with(own)));
    }
}
