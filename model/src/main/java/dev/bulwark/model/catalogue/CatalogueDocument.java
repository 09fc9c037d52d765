package dev.bulwark.model.catalogue;

import dev.bulwark.model.document.Place;
import dev.bulwark.model.shape.Located;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A catalogue's document as it was read, before references are looked up. */
record CatalogueDocument(
        Optional<String> title,
        Map<String, Located<SourceText>> sources,
        List<EntryText> entries,
        List<OverrideText> overrides,
        List<OfferText> offers,
        Map<String, Located<Map<String, Located<String>>>> defaults) {

    record SourceText(String title, String publisher, String address, String date, String kind) {}

    record EntryText(
            Located<String> id,
            String name,
            String category,
            String role,
            String context,
            Optional<FireUnitText> fireUnit,
            Optional<RolesText> radar,
            Optional<RolesText> interceptor,
            Optional<RolesText> threat,
            List<FigureText> figures,
            List<String> disagreements,
            List<String> notPublished) {}

    /**
     * A part that is roles filled by figures.
     *
     * @param word the closed choice that comes with it: support, or the kind of threat; empty for a radar
     */
    record RolesText(String word, Map<String, Located<String>> roles, Place place) {}

    record FireUnitText(
            List<Located<String>> radars, List<LoadText> loads, Map<String, Located<String>> roles, Place place) {}

    record LoadText(Located<String> id, Located<String> perLauncher, Located<String> share) {}

    record FigureText(
            String key,
            double low,
            double nominal,
            double high,
            String unit,
            String basis,
            List<Located<String>> sources,
            String note,
            Place place) {}

    record OverrideText(
            Located<String> figure,
            double low,
            double nominal,
            double high,
            Optional<String> unit,
            Optional<String> basis,
            List<Located<String>> sources,
            String reason,
            Place place) {}

    record OfferText(
            Located<String> id,
            String name,
            int year,
            Located<String> system,
            Located<String> cost,
            Map<String, Located<String>> contents,
            String note) {}
}
