package dev.bulwark.model.reading;

import static dev.bulwark.model.reading.Texts.HEAD;
import static dev.bulwark.model.reading.Texts.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** What is legal but hardly meant ends in a warning, and the scenario can still be run. */
class A03_PlausibilityTest {
    private static final String UNIT =
            HEAD + "fire_units: [{id: u, system: s400, at: \"40.1, 32.6\", facing: 90 deg}]\n";

    @Test
    void aSoundScenarioHasNone() {
        assertThat(problems(UNIT + "raids: [{id: r, threat: f16c, from: \"40, 36\", to: town}]\n"))
                .isEmpty();
    }

    @Test
    void latitudeAndLongitudeSwapped() {
        assertThat(problems(HEAD + "fire_units: [{id: u, system: s400, at: \"32.6, 40.1\", facing: 0 deg}]\n"))
                .isEmpty();
        assertThat(problems(HEAD + "radars: [{id: u, system: e3a, at: \"10.9, 49.9\"}]\n"))
                .isEqualTo("""
                s.yaml:4:15: warning: radar 'u' is 3625 km from the nearest asset [implausible]
                  4 | radars: [{id: u, system: e3a, at: "10.9, 49.9"}]
                    |               ^""");
        assertThat(problems("""
                        version: 1
                        scenario: test
                        assets: [{id: town, at: "60, 10"}]
                        radars: [{id: u, system: e3a, at: "10, 60"}]
                        """)).contains("fix: latitude comes first; are the two swapped?");
    }

    @Test
    void emptyLaunchers() {
        assertThat(problems(HEAD + """
                fire_units: [{id: u, system: s400, at: "40.1, 32.6", facing: 0 deg, load: {m_48n6: 0}}]
                """)).contains("fire unit 'u' has no rounds");
        assertThat(problems(HEAD + """
                fire_units: [{id: u, system: s400, at: "40.1, 32.6", facing: 0 deg, load: {m_gem_t: 4}}]
                """))
                .contains("the catalogue does not say that s400 fires m_gem_t", "it fires m_48n6, m_9m96, m_40n6");
    }

    @Test
    void roundsBehindTheLaunchers() {
        String unit =
                HEAD + "fire_units: [{id: u, system: s400, at: \"40.1, 32.6\", facing: 0 deg, load: {m_48n6: 8}, ";
        assertThat(problems(unit + "spare: {m_40n6: 4}}]\n"))
                .contains("fire unit 'u' has no m_40n6 on its launchers, so none is reloaded or kept");
        assertThat(problems(unit + "reserve: {m_48n6: 8}}]\n"))
                .contains("fire unit 'u' keeps all its 8 m_48n6 in reserve");
        assertThat(problems(unit + "spare: {m_48n7: 4}}]\n"))
                .contains("the catalogue has no entry 'm_48n7'", "did you mean 'm_48n6'?");
    }

    @Test
    void radarsThatLookAway() {
        assertThat(problems(HEAD + "fire_units: [{id: u, system: patriot, at: \"40.1, 32.6\"}]\n"))
                .contains(
                        "does not say where it faces; its engagement radar looks 120 degrees wide, and north is taken");
        assertThat(problems(UNIT.replace("90 deg", "315 deg")
                        + "raids: [{id: r, threat: f16c, from: \"38, 36\", to: town}]\n"))
                .contains("the engagement radar of fire unit 'u' faces away from every raid");
    }

    @Test
    void linksToNowhere() {
        assertThat(problems(UNIT + "networks: [{id: n, members: [u]}]\n"))
                .contains("leads nowhere: it has fewer than two members");
        assertThat(problems(HEAD + """
                radars: [{id: a, system: e3a, at: "40, 33"}, {id: b, system: e3a, at: "40, 34"}]
                networks: [{id: n, members: all}]
                """)).contains("network 'n' has no fire unit");
    }

    @Test
    void wavesThatAreNone() {
        assertThat(problems(HEAD + "raids: [{id: r, threat: f16c, from: \"40, 36\", to: town, waves: 3}]\n"))
                .contains("raid 'r' has 3 waves, all at once", "add wave_every: 20 min");
        assertThat(problems(HEAD + "raids: [{id: r, threat: f16c, from: \"40, 36\", to: town, wave_every: 5 min}]\n"))
                .contains("raid 'r' has one wave; wave_every means nothing to it");
    }

    /** From least energy to 900 km: an arc of 300 km range then starts at 3.8 km/s, good for 1,700 km. */
    @Test
    void apogees() {
        String arc = HEAD + "raids: [{id: r, threat: bm_300, from: \"37.5, 33\", to: town, apogee: ";
        assertThat(problems(arc + "70 km}]\n")).isEmpty();
        assertThat(problems(arc + "900 km}]\n"))
                .containsPattern(
                        "raid 'r' needs 3\\.\\d km/s for this apogee, enough for 1\\d{3} km; bm_300 reaches 300 km");
        assertThat(problems(HEAD + "raids: [{id: r, threat: f16c, from: \"40, 36\", to: town, apogee: 70 km}]\n"))
                .contains("raid 'r' is not ballistic; apogee means nothing to it");
    }

    /** Flights of published range and apogee: the longest range at the same speed, over a sphere of 6,371 km. */
    @Test
    void freeFall() {
        assertThat(FreeFall.farthestM(FreeFall.speedMps(787_000, 2_111_500))).isCloseTo(4_356_000, within(2000.0));
        assertThat(FreeFall.farthestM(FreeFall.speedMps(998_000, 3_724_900))).isCloseTo(8_022_000, within(3000.0));
        assertThat(FreeFall.farthestM(FreeFall.speedMps(1_000_000, 239_940))).isCloseTo(1_000_000, within(500.0));
    }

    @Test
    void decoysThatAreNone() {
        assertThat(problems(
                        HEAD + "raids: [{id: r, threat: f16c, from: \"40, 36\", to: town, decoys_recognised: 0.5}]\n"))
                .contains("raid 'r' has no decoys; decoys_recognised and taken_for_decoys mean nothing to it");
    }

    @Test
    void raidsThatNeverArrive() {
        assertThat(problems(HEAD + "raids: [{id: r, threat: bm_300, from: \"36, 33\", to: town}]\n"))
                .contains("raid 'r' never arrives: its way is 433 km, bm_300 reaches 300 km");
        assertThat(problems(HEAD + "duration: 5 min\nraids: [{id: r, threat: f16c, from: \"37, 33\", to: town}]\n"))
                .contains("it needs until 21 min, the scenario ends at 5 min");
        assertThat(problems(HEAD + "raids: [{id: r, threat: bm_300, from: \"38, 33\", to: town, speed: 900 km/h}]\n"))
                .contains("via, altitude and speed mean nothing to it");
    }
}
