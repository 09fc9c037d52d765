package dev.bulwark.model.study;

import dev.bulwark.model.catalogue.CatalogueReader;
import dev.bulwark.model.reading.ScenarioReader;
import dev.bulwark.model.shape.ReferencePage;

/** The reference of all document languages as one page of the documentation, in Markdown. */
public final class LanguagePage {
    private static final String HEAD = """
            # Scenario, study and catalogue documents

            Made from the reader's own declaration by `bulwark scenario reference`; do not edit.

            Documents are YAML 1.2 (JSON is YAML). Every key is checked: an unknown one is an error. Lengths, speeds,
            times, angles and areas carry their unit in the text: `250 km`, `19000 ft`, `900 km/h`, `450 kt`, `30 s`,
            `90 deg`, `3 m2`. Positions are `latitude, longitude` in decimal degrees, as text or as a list of two.
            `include:` takes files of the document's own folder: lists are joined, and the same value twice is an
            error. Refused everywhere: tags, anchors and aliases, duplicate keys, numbers that are none.
            The examples in `examples/` are the best introduction; `bulwark scenario new` gives a commented beginning.

            """;

    private LanguagePage() {}

    public static String text() {
        return HEAD
                + ReferencePage.section("Scenario", ScenarioReader.schema())
                + ReferencePage.section("Study", StudyReader.schema())
                + ReferencePage.section("Catalogue", CatalogueReader.schema());
    }
}
