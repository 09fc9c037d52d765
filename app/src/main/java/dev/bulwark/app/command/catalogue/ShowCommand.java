package dev.bulwark.app.command.catalogue;

import dev.bulwark.app.shell.Common;
import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.catalogue.Offer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bulwark catalogue show}. */
@Command(
        name = "show",
        header = "Show what is known of a system, what is disputed and by whom.",
        footer = {
            "  bulwark catalogue show s400",
            "  bulwark catalogue show s400 --notes",
            "  bulwark catalogue show patriot-2018    an offer: its price and what it holds"
        })
public final class ShowCommand implements Callable<Integer> {
    @Mixin
    private final Common common = new Common();

    @Parameters(paramLabel = "ID", description = "An entry, such as s400; 'bulwark catalogue list' shows all.")
    private String id = "";

    @Option(names = "--notes", description = "Also the notes of every figure.")
    private boolean notes;

    @Option(names = "--with", paramLabel = "FILE", description = "An own catalogue file on top of the bundled one.")
    private @Nullable Path own;

    @Override
    public Integer call() {
        Catalogue catalogue = Catalogues.with(own);
        Optional<Offer> offer =
                catalogue.offers().stream().filter(o -> o.id().equals(id)).findFirst();
        return offer.isPresent()
                ? common.show(OfferSheet.of(catalogue, offer.get()))
                : common.show(EntrySheet.of(catalogue, Catalogues.entry(catalogue, id), notes));
    }
}
