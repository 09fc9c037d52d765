package dev.bulwark.app.command.catalogue;

import dev.bulwark.app.shell.Common;
import dev.bulwark.model.catalogue.Catalogue;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code bulwark catalogue sources}. */
@Command(
        name = "sources",
        header = "Show where figures were read.",
        footer = {"  bulwark catalogue sources s400", "  bulwark catalogue sources        all"})
public final class SourcesCommand implements Callable<Integer> {
    @Mixin
    private final Common common = new Common();

    @Parameters(arity = "0..1", paramLabel = "ID", description = "An entry; all of them if left out.")
    private @Nullable String id;

    @Override
    public Integer call() {
        Catalogue catalogue = Catalogues.with(null);
        return common.show(
                id == null ? SourceList.of(catalogue) : SourceList.of(catalogue, Catalogues.entry(catalogue, id)));
    }
}
