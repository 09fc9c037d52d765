package dev.bulwark.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.base.time.SimTime;
import dev.bulwark.engine.log.Event;
import dev.bulwark.engine.log.RunLog;
import dev.bulwark.engine.measures.Measures;
import dev.bulwark.engine.measures.RunOutcome;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Network;
import dev.bulwark.model.scenario.Radar;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.scenario.ShotDoctrine;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What it is worth that fire units tell each other what they see and what they shoot at. */
class A03_SharingTest {
    private static final FireUnit NORTH = Scenes.unit("north", Scenes.off(0, 5), 1, new ShotDoctrine.Single());
    private static final FireUnit SOUTH = Scenes.unit("south", Scenes.off(180, 5), 1, new ShotDoctrine.Single());

    @Test
    void aloneBothShootAtTheSameTarget() {
        RunOutcome outcome = outcome(pair(List.of()), 0);
        assertThat(outcome.fired()).isEqualTo(2);
        assertThat(outcome.wasted()).isEqualTo(1);
    }

    @Test
    void togetherOneIsEnough() {
        RunOutcome outcome = outcome(pair(List.of(net(0, 1))), 0);
        assertThat(outcome.fired()).isEqualTo(1);
        assertThat(outcome.wasted()).isZero();
    }

    @Test
    void aNetworkThatIsUpHalfTheTimeHelpsHalfTheTime() {
        Theatre theatre = Scenes.theatre(pair(List.of(net(0, .5))));
        double fired = 0;
        for (int i = 0; i < 1000; i++) {
            fired += Measures.of(theatre.scenario(), Simulation.run(theatre, new RunKey(1, 0, i)))
                    .fired();
        }
        assertThat(fired / 1000).isCloseTo(1.5, within(4 * .5 / Math.sqrt(1000)));
    }

    /** The own radar is blind beyond 20 km, passed at 322.5 s; with a foreign track it fires at once, without in 14 s more. */
    @Test
    void aForeignTrackSavesTheReactionTime() {
        FireUnit blind =
                unit("battery", Scenes.HOME, List.of(Scenes.at("battery/radar", Scenes.radar(2000, 20), Scenes.HOME)));
        assertThat(firstShot(blind, List.of())).isCloseTo(322.5 + 4 + 10 + 1, within(1.0));
        Network net = new Network("net", List.of("watch", "battery"), 2, 1);
        assertThat(firstShot(blind, List.of(net))).isCloseTo(322.5, within(0.1));
    }

    private static double firstShot(FireUnit unit, List<Network> networks) {
        Scenario scene = Scenes.scene(
                List.of(Scenes.at("watch", Scenes.sharpRadar(), Scenes.HOME)),
                List.of(unit),
                networks,
                Scenes.raid("east", 1, 90, 100, 0));
        return Simulation.run(Scenes.theatre(scene), new RunKey(1, 0, 0)).events().stream()
                .filter(e -> e instanceof Event.Fired)
                .findFirst()
                .orElseThrow()
                .time()
                .seconds();
    }

    /** Whose radar it was is told by its place among all radars, which two of one name must not shift. */
    @Test
    void aRadarTwiceInAUnitLeavesTheOthersTheirTracks() {
        Radar own = NORTH.radars().getFirst();
        FireUnit twice = unit("north", NORTH.position(), List.of(own, own));
        Scenario scene = Scenes.scene(List.of(), List.of(twice, SOUTH), List.of(), Scenes.raid("east", 1, 90, 100, 0));
        RunLog log = new RunLog(
                0,
                List.of(
                        new Event.Launched(SimTime.ZERO, "east-1"),
                        new Event.TrackConfirmed(SimTime.ofSeconds(5), "south/radar", "east-1", 90_000)));
        assertThat(Measures.of(scene, log).detail().firstKnownS()).isEqualTo(Map.of("north", Double.NaN, "south", 5.));
    }

    /** As {@link #NORTH}, with other radars. */
    private static FireUnit unit(String id, Geodetic position, List<Radar> radars) {
        return new FireUnit(
                id, "test", position, radars, NORTH.weapons(), 10, 20, 10, 1, 10, 1, new ShotDoctrine.Single());
    }

    private static Network net(double delayS, double availability) {
        return new Network("net", List.of("north", "south"), delayS, availability);
    }

    private static Scenario pair(List<Network> networks) {
        return Scenes.scene(List.of(), List.of(NORTH, SOUTH), networks, Scenes.raid("east", 1, 90, 100, 0));
    }

    private static RunOutcome outcome(Scenario scenario, int replication) {
        return Measures.of(scenario, Simulation.run(Scenes.theatre(scenario), new RunKey(1, 0, replication)));
    }
}
