package dev.bulwark.model.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.model.catalogue.CatalogueReader;
import dev.bulwark.model.shape.Defaults;
import dev.bulwark.model.study.StudyReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Template, JSON Schema and defaults all come from the one declaration of the language. */
class A04_LanguageTest {

    @Test
    void theTemplateIsSound() {
        assertThat(Texts.problems(ScenarioTemplate.text())).isEmpty();
        assertThat(Texts.fine(ScenarioTemplate.text()).nominal().fireUnits()).hasSize(2);
    }

    @Test
    void theSchemaKnowsKeysUnitsAndDefaults() {
        Map<?, ?> duration = inside(inside(ScenarioReader.schema(), "properties"), "duration");
        assertThat(duration.get("default")).isEqualTo("2 h");
        String pattern = String.valueOf(duration.get("pattern"));
        assertThat("90 min").matches(pattern);
        assertThat("90").doesNotMatch(pattern);
        assertThat(ScenarioReader.schema())
                .containsEntry("additionalProperties", false)
                .containsEntry("required", List.of("version"));
        assertThat(StudyReader.schema()).containsEntry("title", "Bulwark study");
        assertThat(CatalogueReader.schema()).containsEntry("title", "Bulwark catalogue");
    }

    private static Map<?, ?> inside(Map<?, ?> map, String key) {
        return map.get(key) instanceof Map<?, ?> inner ? inner : Map.of();
    }

    @Test
    void theSchemaIsTheSameEveryTime() {
        assertThat(ScenarioReader.schema().toString())
                .isEqualTo(ScenarioReader.schema().toString());
    }

    @Test
    void defaultsAreTold() {
        List<Defaults.LeftOut> left = Texts.fine(Texts.HEAD + """
                fire_units: [{id: north, system: s400, at: "40, 33", facing: 0 deg}]
                """).defaults();
        assertThat(left)
                .contains(new Defaults.LeftOut("duration", Optional.of("2 h"), "nothing happens after it"))
                .contains(new Defaults.LeftOut(
                        "fire_units.north.doctrine",
                        Optional.of("shoot-look-shoot 3"),
                        "how many shots before and after a look"))
                .contains(
                        new Defaults.LeftOut("assets.town.value", Optional.of("1"), "worth against the other assets"));
    }
}
