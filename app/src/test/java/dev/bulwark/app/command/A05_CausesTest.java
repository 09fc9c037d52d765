package dev.bulwark.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.app.Typed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two aircraft, one round: the second one's cause is the magazine, whatever the luck. */
class A05_CausesTest {
    private static final String SCENARIO = """
            version: 1
            scenario: one round for two
            duration: 30 min
            terrain: {dem: flat}
            figures:
              generic_assumptions.single_shot_kill_probability_aircraft: {value: 1, reason: a test}
              generic_assumptions.common_mode_track_probability: {value: 1, reason: a test}
            assets:
              - {id: city, at: "39.0, 33.0"}
            fire_units:
              - id: battery
                system: patriot
                at: "39.0, 33.0"
                facing: 90 deg
                load: {m_gem_t: 1}
                doctrine: single
            raids:
              - {id: jet, threat: su24m, count: 2, every: 60 s, from: "39.0, 35.0", to: city, altitude: 5000 m above sea}
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void toldToPeople() throws IOException {
        Typed typed = Typed.of("causes", file(), "--replications", "10", "--no-color");
        assertThat(typed.exit()).isZero();
        assertThat(typed.out()).contains("launchers were empty: with more rounds it would have been stopped");
        assertThat(typed.out()).doesNotContain("hills hid it");
    }

    @Test
    void toldToPrograms() throws IOException {
        Typed typed = Typed.of("causes", file(), "--replications", "10", "--json");
        assertThat(typed.out().replaceAll("\\s+", ""))
                .contains("\"schema\":\"bulwark.causes/1\"")
                .contains("\"leakers\":{\"mean\":1,\"low\":1,\"high\":1}")
                .contains("\"magazine\":{\"mean\":1,\"low\":1,\"high\":1}")
                .contains("\"reach\":{\"mean\":0,\"low\":0,\"high\":0}");
    }

    private String file() throws IOException {
        return Files.writeString(folder.resolve("two.yaml"), SCENARIO).toString();
    }
}
