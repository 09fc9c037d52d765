package dev.bulwark.model.reading;

import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.document.Checked;
import dev.bulwark.model.document.Folder;
import dev.bulwark.model.document.Problem;
import java.util.Map;
import java.util.stream.Collectors;

/** Scenarios as short texts, and their problems as text. */
final class Texts {
    static final Catalogue CATALOGUE = Catalogue.bundled();

    /** The least that is a scenario, for tests to add to. */
    static final String HEAD = """
            version: 1
            scenario: test
            assets: [{id: town, at: "39.9, 32.9"}]
            """;

    private Texts() {}

    static Checked<ScenarioDraft> read(String text) {
        return new ScenarioReader(CATALOGUE).readText("s.yaml", text);
    }

    static Checked<ScenarioDraft> read(Map<String, String> folder) {
        return new ScenarioReader(CATALOGUE).read(Folder.of(folder), "s.yaml");
    }

    static ScenarioDraft fine(String text) {
        return read(text).orThrow();
    }

    static String problems(String text) {
        return rendered(read(text));
    }

    static String problems(Map<String, String> folder) {
        return rendered(read(folder));
    }

    private static String rendered(Checked<ScenarioDraft> read) {
        return read.problems().stream().map(Problem::render).collect(Collectors.joining("\n\n"));
    }
}
