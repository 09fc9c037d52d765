package dev.bulwark.study.causes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.engine.motion.Ground;
import dev.bulwark.engine.run.RunKey;
import dev.bulwark.engine.run.SeaLevel;
import dev.bulwark.engine.run.Site;
import dev.bulwark.engine.run.Surroundings;
import dev.bulwark.engine.run.Theatres;
import dev.bulwark.engine.sensing.Floor;
import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.reading.ScenarioReader;
import dev.bulwark.model.scenario.Radar;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.terrain.floor.AntennaSite;
import dev.bulwark.terrain.floor.FloorMap;
import dev.bulwark.terrain.floor.FloorMaps;
import dev.bulwark.terrain.refraction.Refraction;
import org.junit.jupiter.api.Test;

/** One aircraft against one battery that lacks one thing; the cause must be that thing. */
class A01_CausesTest {
    private static final Floor OPEN = (azimuth, range) -> Double.NEGATIVE_INFINITY;
    private static final Floor HILLS = (azimuth, range) -> range > 3_000 ? 20_000 : 0;

    @Test
    void behindHills() {
        assertThat(cause(scenario("1", "", "single"), HILLS)).isEqualTo("{jet-1=TERRAIN}");
    }

    @Test
    void nothingLeaksNothingToExplain() {
        assertThat(cause(scenario("1", "", "shoot-look-shoot 5"), OPEN)).isEqualTo("{}");
    }

    @Test
    void oneRoundForTwo() {
        String two = scenario("1", "load: {m_gem_t: 1}", "single").replace("count: 1", "count: 2, every: 60 s");
        assertThat(cause(two, OPEN)).isEqualTo("{jet-2=MAGAZINE}");
    }

    @Test
    void everyShotMisses() {
        assertThat(cause(scenario("0", "", "single"), OPEN)).isEqualTo("{jet-1=LUCK}");
    }

    /** A plateau without a hill: what is low beyond the horizon is out of reach, and no hill is to blame. */
    @Test
    void aPlateauIsNoHill() {
        String low = scenario("1", "", "single").replace("5000 m above sea", "20 m above ground");
        Scenario scenario = read(low);
        AntennaSite mast = AntennaSite.airborne(Math.toRadians(39), Math.toRadians(33), 4);
        FloorMap smooth = FloorMaps.sweep(new SeaLevel(), mast, 200_000, Refraction.FOUR_THIRDS);
        Surroundings plateau =
                surroundings((lat, lon) -> 1000, new Site(1004, (az, range) -> 1000 + smooth.floorM(az, range)));
        Causes causes = new Causes(Theatres.of(scenario, plateau), plateau);
        assertThat(causes.of(new RunKey(1, 0, 0))).hasToString("{jet-1=REACH}");
    }

    @Test
    void nobodyNear() {
        assertThat(cause(scenario("1", "", "single", "45.0, 20.0"), OPEN)).isEqualTo("{jet-1=REACH}");
    }

    private static String scenario(String figure, String load, String doctrine) {
        return scenario(figure, load, doctrine, "39.0, 33.0");
    }

    private static String scenario(String figure, String load, String doctrine, String at) {
        return """
                version: 1
                scenario: one battery, one aircraft
                duration: 30 min
                terrain: {dem: flat}
                figures:
                  generic_assumptions.single_shot_kill_probability_aircraft: {value: FIGURE, reason: a test}
                  generic_assumptions.common_mode_track_probability: {value: 1, reason: a test}
                assets:
                  - {id: city, at: "39.0, 33.0"}
                fire_units:
                  - id: battery
                    system: patriot
                    at: "AT"
                    facing: 90 deg
                    LOAD
                    doctrine: DOCTRINE
                raids:
                  - {id: jet, threat: su24m, count: 1, from: "39.0, 35.0", to: city, altitude: 5000 m above sea}
                """.replace("FIGURE", figure)
                .replace("AT", at)
                .replace("LOAD", load)
                .replace("DOCTRINE", doctrine);
    }

    private static Scenario read(String text) {
        return new ScenarioReader(Catalogue.bundled())
                .readText("test.yaml", text)
                .orThrow()
                .nominal();
    }

    private static String cause(String text, Floor floor) {
        Surroundings surroundings = surroundings(Ground.SEA_LEVEL, new Site(10, floor));
        return new Causes(Theatres.of(read(text), surroundings), surroundings)
                .of(new RunKey(1, 0, 0))
                .toString();
    }

    private static Surroundings surroundings(Ground ground, Site site) {
        return new Surroundings() {
            @Override
            public Ground ground() {
                return ground;
            }

            @Override
            public Site siteOf(Radar radar) {
                return site;
            }
        };
    }
}
