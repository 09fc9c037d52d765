package dev.bulwark.app.command.catalogue;

import dev.bulwark.app.shell.Failure;
import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.catalogue.CatalogueReader;
import dev.bulwark.model.catalogue.Entry;
import dev.bulwark.model.document.Checked;
import dev.bulwark.model.document.Problem;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The catalogue that a command speaks of. */
final class Catalogues {

    private Catalogues() {}

    /** The bundled catalogue, with an own file on top if one is given. @throws Failure if the file is wrong */
    static Catalogue with(@Nullable Path own) {
        Catalogue bundled = Catalogue.bundled();
        if (own == null) {
            return bundled;
        }
        return switch (CatalogueReader.read(own, bundled)) {
            case Checked.Fine<Catalogue> fine -> fine.value();
            case Checked.Refused<Catalogue> refused ->
                throw Failure.badInput("the catalogue file is refused\n"
                        + refused.problems().stream().map(Problem::render).collect(Collectors.joining("\n\n")));
        };
    }

    /** The entry, or a failure that names the nearest. */
    static Entry entry(Catalogue catalogue, String id) {
        return catalogue
                .find(id)
                .orElseThrow(() -> Failure.usage("the catalogue has no entry '" + id + "'; "
                        + catalogue
                                .nearest(id)
                                .map(n -> "did you mean '" + n + "'?")
                                .orElse("'bulwark catalogue list' shows all")));
    }
}
