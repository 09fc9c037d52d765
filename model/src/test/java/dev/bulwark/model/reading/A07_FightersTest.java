package dev.bulwark.model.reading;

import static dev.bulwark.model.reading.Texts.HEAD;
import static dev.bulwark.model.reading.Texts.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.scenario.ShotDoctrine;
import dev.bulwark.model.scenario.Sortie;
import org.junit.jupiter.api.Test;

/** Fighters as defenders, as a scenario writes them. */
class A07_FightersTest {
    private static final String NET =
            "networks: [{id: n, members: all}]\nradars: [{id: eye, system: e3a, at: \"40, 33\"}]\n";

    @Test
    void patrolAndAlert() {
        Scenario s = Texts.fine(HEAD + NET + """
                fighters:
                  - {id: cap, system: fighters_f16c, at: "40.5, 33"}
                  - {id: qra, system: fighters_f16c, at: "40.1, 32.6", posture: alert, aircraft: 4, radius: 250 km,
                     doctrine: salvo 1, figures: {scramble: 8 min, sortie_speed: 1500 km/h}}
                """).nominal();
        FireUnit cap = s.fireUnits().getFirst();
        assertThat(cap.radars()).isEmpty();
        assertThat(cap.targetChannels()).isEqualTo(2);
        assertThat(cap.missileChannels()).isEqualTo(8);
        assertThat(cap.weapons().getFirst().rounds()).isEqualTo(8);
        assertThat(cap.reactionS()).isEqualTo(30);
        assertThat(cap.doctrine()).isEqualTo(new ShotDoctrine.Salvo(2));
        assertThat(cap.sortie()).isNotNull().extracting(Sortie::radiusM).isEqualTo(150_000.);
        FireUnit qra = s.fireUnits().getLast();
        assertThat(qra.targetChannels()).isEqualTo(4);
        assertThat(qra.weapons().getFirst().rounds()).isEqualTo(16);
        assertThat(qra.reactionS()).isEqualTo(480);
        assertThat(qra.sortie()).isNotNull().satisfies(x -> {
            assertThat(x.radiusM()).isEqualTo(250_000);
            assertThat(x.speedMps()).isCloseTo(416.7, within(.1));
        });
        assertThat(s.networks().getFirst().joins("qra")).isTrue();
    }

    @Test
    void whatFliesAndWhatStands() {
        assertThat(problems(HEAD + NET + "fighters: [{id: u, system: s400, at: \"40, 33\"}]\n"))
                .contains("'s400' stands on the ground", "fix: put it under fire_units:");
        assertThat(problems(HEAD + "fire_units: [{id: u, system: fighters_f16c, at: \"40, 33\"}]\n"))
                .contains("'fighters_f16c' flies", "fix: put it under fighters:");
        assertThat(problems(HEAD + NET + "fighters: [{id: u, system: f16c, at: \"40, 33\"}]\n"))
                .contains("'f16c' (F-16C/D) is not fighters");
        assertThat(problems(HEAD + NET + "fighters: [{id: u, system: fighters_f16c, at: \"40, 33\", posture: home}]\n"))
                .contains("'home' is not one of patrol, alert");
    }

    @Test
    void fightersWhomNobodyTells() {
        assertThat(problems(HEAD + "fighters: [{id: cap, system: fighters_f16c, at: \"40, 33\"}]\n"))
                .contains("fighters 'cap' are in no network, so nobody tells them of a target");
    }
}
