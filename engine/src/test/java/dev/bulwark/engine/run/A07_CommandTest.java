package dev.bulwark.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.engine.log.Event;
import dev.bulwark.engine.log.LogText;
import dev.bulwark.engine.log.RunLog;
import dev.bulwark.engine.measures.Measures;
import dev.bulwark.engine.measures.RunOutcome;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Network;
import dev.bulwark.model.scenario.Post;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.scenario.ShotDoctrine;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two batteries side by side: decided for by a command post, alone when it is lost, and told over links. */
class A07_CommandTest {
    private static final FireUnit NORTH = Scenes.unit("north", Scenes.off(0, 5), 1, new ShotDoctrine.Single());
    private static final FireUnit SOUTH = Scenes.unit("south", Scenes.off(180, 5), 1, new ShotDoctrine.Single());
    private static final Network NET = new Network("net", List.of("north", "south", "post"), 0, 1);

    @Test
    void aCommandPostTakesItsTimeAndSavesAShot() {
        Scenario central = Scenes.withPosts(pair(NET), post(7));
        RunLog log = run(central);
        assertThat(Measures.of(central, log).fired()).isEqualTo(1);
        assertThat(firstShot(log) - firstShot(run(pair(NET)))).isCloseTo(7, within(1e-6));
    }

    /** The first raid hits the post: until then one shot for each threat, afterwards both batteries fire at one. */
    @Test
    void withoutItsPostEachBatteryDecidesAlone() {
        FireUnit north = Scenes.withChannels(NORTH, 10, 100).withWeapons(NORTH.weapons());
        Scenario scene = Scenes.withPosts(
                Scenes.scene(
                        List.of(),
                        List.of(north, SOUTH),
                        List.of(NET),
                        Scenes.against("post", Scenes.raid("first", 1, 0, 300, 0)),
                        Scenes.raid("second", 1, 90, 600, 0)),
                new Post("post", "Post", Scenes.off(0, 200), List.of("north", "south"), 0, 1));
        String log = LogText.of(run(scene));
        assertThat(log).contains("400.0  first-1 reaches post\n400.0  post loses its post\n");
        assertThat(log.lines().filter(l -> l.contains("fires dart"))).hasSize(2);
        assertThat(Measures.of(scene, run(scene)).doubleEngaged()).isEqualTo(1);
    }

    /** A post that no working network joins with its units decides nothing. */
    @Test
    void aPostOutsideTheNetworkDecidesNothing() {
        Network without = new Network("net", List.of("north", "south"), 0, 1);
        Scenario scene = Scenes.withPosts(pair(without), post(7));
        assertThat(outcome(scene).fired()).isEqualTo(2);
    }

    /**
     * The battery's own radar is too slow to hold a track in time; the watch radar's comes over a link three seconds
     * late. Half of the reports are lost, and sent again four seconds later: four seconds more on average.
     */
    @Test
    void aLinkCarriesTracksOneWay() {
        FireUnit slow = new FireUnit(
                "battery",
                "test",
                Scenes.HOME,
                List.of(Scenes.at("battery/radar", Scenes.slowRadar(60), Scenes.HOME)),
                NORTH.weapons(),
                10,
                20,
                0,
                1,
                10,
                1,
                new ShotDoctrine.Single());
        Theatre sure = Scenes.theatre(watched(slow, link(Network.Loss.NONE)));
        Theatre lossy = Scenes.theatre(watched(slow, link(new Network.Loss(.5, 4, 0))));
        double direct = firstTrack(Simulation.run(sure, new RunKey(1, 0, 0)));
        assertThat(firstShot(Simulation.run(sure, new RunKey(1, 0, 0)))).isCloseTo(direct + 3, within(1e-6));
        double delay = 0;
        for (int i = 0; i < 2000; i++) {
            delay += firstShot(Simulation.run(lossy, new RunKey(1, 0, i))) - direct - 3;
        }
        assertThat(delay / 2000).isCloseTo(4, within(4 * 4 * Math.sqrt(2.0 / 2000)));
    }

    private static Network link(Network.Loss loss) {
        return new Network("link", List.of("watch"), List.of("battery"), false, 3, 1, loss);
    }

    private static double firstTrack(RunLog log) {
        return log.events().stream()
                .filter(e -> e instanceof Event.TrackConfirmed)
                .findFirst()
                .orElseThrow()
                .time()
                .seconds();
    }

    /** A battery that takes the shared track for another target than its own does not know that it is engaged. */
    @Test
    void miscorrelationDoublesShots() {
        Network net = new Network(
                "net", List.of("north", "south"), List.of("north", "south"), true, 0, 1, new Network.Loss(0, 0, .3));
        Theatre theatre = Scenes.theatre(pair(net));
        double doubled = 0;
        for (int i = 0; i < 1000; i++) {
            doubled += Measures.of(theatre.scenario(), Simulation.run(theatre, new RunKey(1, 0, i)))
                    .doubleEngaged();
        }
        // the first to engage is the one whom the assigner prefers; the other joins if it is the blind one
        assertThat(doubled / 1000).isCloseTo(.3, within(4 * Math.sqrt(.3 * .7 / 1000)));
    }

    private static Scenario watched(FireUnit unit, Network network) {
        return Scenes.scene(
                List.of(Scenes.at("watch", Scenes.sharpRadar(), Scenes.HOME)),
                List.of(unit),
                List.of(network),
                Scenes.raid("east", 1, 90, 21, 0));
    }

    private static Post post(double delayS) {
        return new Post("post", "Post", Scenes.HOME, List.of("north", "south"), delayS, 1);
    }

    private static Scenario pair(Network network) {
        return Scenes.scene(List.of(), List.of(NORTH, SOUTH), List.of(network), Scenes.raid("east", 1, 90, 100, 0));
    }

    private static double firstShot(RunLog log) {
        return log.events().stream()
                .filter(e -> e instanceof Event.Fired)
                .findFirst()
                .orElseThrow()
                .time()
                .seconds();
    }

    private static RunLog run(Scenario scenario) {
        return Simulation.run(Scenes.theatre(scenario), new RunKey(1, 0, 0));
    }

    private static RunOutcome outcome(Scenario scenario) {
        return Measures.of(scenario, run(scenario));
    }
}
