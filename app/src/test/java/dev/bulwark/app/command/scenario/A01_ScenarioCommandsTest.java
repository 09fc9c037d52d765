package dev.bulwark.app.command.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.app.Typed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class A01_ScenarioCommandsTest {

    @Test
    void aNewScenarioIsSound(@TempDir Path folder) {
        String file = folder.resolve("my.yaml").toString();
        assertThat(Typed.of("scenario", "new", "-o", file).exit()).isZero();
        assertThat(Typed.of("scenario", "new", "-o", file).err()).contains("exists already; nothing was written");
        Typed check = Typed.of("scenario", "check", file);
        assertThat(check.out())
                .startsWith("sound  Two batteries, one city: Blue against Red, 2 fire units, 1 radars of their own");
        assertThat(check.exit()).isZero();
    }

    @Test
    void aBadOneEndsInThree(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("bad.yaml");
        Files.writeString(file, "version: 1\nscenario: bad\ndurration: 1 h\n");
        Typed check = Typed.of("scenario", "check", file.toString());
        assertThat(check.exit()).isEqualTo(3);
        assertThat(check.out()).endsWith("""
                bad.yaml:3:1: error: a scenario has no key 'durration' [unknown-key]
                  3 | durration: 1 h
                    | ^^^^^^^^^
                  fix: did you mean 'duration'?

                1 error, 0 warnings; 'bulwark explain CODE' tells more
                """);
        assertThat(Typed.of("explain", "unknown-key").out()).contains("Unknown keys are errors");
    }

    @Test
    void aFileThatIsNotThere() {
        Typed check = Typed.of("scenario", "check", "gone.yaml");
        assertThat(check.exit()).isEqualTo(3);
        assertThat(check.out()).contains("there is no file 'gone.yaml' [not-found]");
    }

    @Test
    void explainTellsWhereEachValueComesFrom() {
        String out = Typed.of("scenario", "check", "../examples/turkey-2019/s400-two.yaml", "--explain")
                .out();
        assertThat(out)
                .contains("raids.cruise-ankara.first  ")
                .contains("m_48n6.max_range_km  ", "250 [200 to 250] km", "sourced TASS2018 KRE2021 PD2013");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scenario", "study", "catalogue"})
    void thePublishedSchemasAreThoseOfTheReader(String kind) throws IOException {
        assertThat(Files.readString(Path.of("../docs/schema/" + kind + ".schema.json")))
                .as("make it anew: ./bulwark scenario schema " + kind + " > docs/schema/" + kind + ".schema.json")
                .isEqualTo(Typed.of("scenario", "schema", kind).out());
    }

    @Test
    void formatKeepsComments(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("s.yaml");
        Files.writeString(file, "version: 1\nscenario: t   # why\nassets:\n- id: a\n  at: 1, 1\n\n\n");
        assertThat(Typed.of("scenario", "format", file.toString(), "--write").exit())
                .isZero();
        assertThat(Files.readString(file))
                .isEqualTo("version: 1\nscenario: t   # why\nassets:\n  - id: a\n    at: 1, 1\n");
    }

    @Test
    void whatIsOffTheMapIsTold(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("far.yaml");
        Files.writeString(file, """
                version: 1
                scenario: far
                assets: [{id: town, at: "39, 33"}]
                radars: [{id: lost, system: e7t, at: "10, 33", altitude: 9 km}]
                regions: [{id: land, country: Turky}]
                """);
        assertThat(Typed.of("scenario", "check", file.toString()).out())
                .contains("radar 'lost' is off the map: ", " knows no ground there [implausible]")
                .contains("the borders have no country 'Turky' [implausible]", "did you mean 'Turkey'?");
    }
}
