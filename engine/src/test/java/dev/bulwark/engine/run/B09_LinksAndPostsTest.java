package dev.bulwark.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.engine.log.LogText;
import dev.bulwark.engine.measures.Measures;
import dev.bulwark.model.scenario.Altitude;
import dev.bulwark.model.scenario.Arrivals;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Network;
import dev.bulwark.model.scenario.Post;
import dev.bulwark.model.scenario.Radar;
import dev.bulwark.model.scenario.Raid;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.scenario.ShotDoctrine;
import dev.bulwark.model.system.TargetKind;
import dev.bulwark.model.system.ThreatType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rungs of links, command posts and ballistic missiles, each with its whole log. */
class B09_LinksAndPostsTest {
    private static final ShotDoctrine SINGLE = new ShotDoctrine.Single();
    private static final FireUnit NORTH = Scenes.unit("north", Scenes.off(0, 5), 1, SINGLE);
    private static final FireUnit SOUTH = Scenes.unit("south", Scenes.off(180, 5), 1, SINGLE);

    /** The battery's own radar looks once a minute; what it knows in time comes over the link, three seconds late. */
    @Test
    void a_aLinkTellsThreeSecondsLate() {
        Scenario scene =
                watched(new Network("link", List.of("watch"), List.of("battery"), false, 3, 1, Network.Loss.NONE));
        assertThat(log(scene)).isEqualTo("""
                0.0  east-1 starts
                5.5  watch tracks east-1 at 38.9 km
                8.5  battery engages east-1 with 1 dart
                8.5  battery fires dart #1 at east-1, to meet it at 39.2
                39.2  battery #1 meets east-1: kill
                43.5  watch drops east-1
                49.2  battery judges east-1 killed
                3600.0  end""");
        assertThat(known(scene)).isEqualTo("{battery=8.548467962}");
    }

    /** The same with the link broken: the battery needs three looks of its own, which come too late. */
    @Test
    void b_aLinkThatIsDown() {
        Scenario scene =
                watched(new Network("link", List.of("watch"), List.of("battery"), false, 3, 0, Network.Loss.NONE));
        assertThat(log(scene)).isEqualTo("""
                0.0  link does not work
                0.0  east-1 starts
                160.0  east-1 reaches city
                3600.0  end""");
        assertThat(known(scene)).isEqualTo("{battery=NaN}");
    }

    /** A post takes seven seconds and sends one battery, not two. */
    @Test
    void c_aPostDecides() {
        assertThat(log(commanded(Scenes.raid("east", 1, 90, 60, 0)))).isEqualTo("""
                0.0  east-1 starts
                4.2  north/radar tracks east-1 at 59.4 km
                5.6  south/radar tracks east-1 at 59.0 km
                22.8  north engages east-1 with 1 dart
                22.8  north fires dart #1 at east-1, to meet it at 66.7
                66.7  north #1 meets east-1: kill
                71.6  south/radar drops east-1
                72.2  north/radar drops east-1
                76.7  north judges east-1 killed
                3600.0  end""");
    }

    /** The first raid destroys the post; from then on each battery shoots for itself. */
    @Test
    void d_aPostIsLost() {
        assertThat(log(commanded(
                        Scenes.against("post", Scenes.raid("first", 1, 0, 202, 0)),
                        Scenes.raid("second", 1, 90, 60, 0))))
                .isEqualTo("""
                0.0  first-1 starts
                0.0  second-1 starts
                4.2  north/radar tracks first-1 at 196.1 km
                4.2  north/radar tracks second-1 at 59.4 km
                5.6  south/radar tracks first-1 at 205.7 km
                5.6  south/radar tracks second-1 at 59.0 km
                8.0  first-1 reaches post
                8.0  post loses its post
                12.2  north/radar drops first-1
                13.6  south/radar drops first-1
                15.8  north engages second-1 with 1 dart
                15.8  north fires dart #1 at second-1, to meet it at 61.1
                15.8  south engages second-1 with 1 dart
                15.8  south fires dart #1 at second-1, to meet it at 61.1
                61.1  north #1 meets second-1: kill
                61.1  south #1 meets second-1: no target
                65.6  south/radar drops second-1
                66.2  north/radar drops second-1
                71.1  north judges second-1 killed
                71.1  south judges second-1 killed
                3600.0  end""");
    }

    /** A ballistic missile of 300 km: it is above everything for most of its way, and met as it comes down. */
    @Test
    void e_aBallisticMissile() {
        ThreatType missile = new ThreatType("missile", TargetKind.BALLISTIC, 1, 2000, 0, 2e6, Double.NaN);
        Raid raid = new Raid(
                "up",
                missile,
                1,
                List.of(Scenes.off(90, 300)),
                "city",
                Arrivals.regular(0, 0),
                0,
                new Altitude.AboveSea(0),
                2000);
        assertThat(log(Scenes.scene(
                        List.of(), List.of(Scenes.unit("battery", Scenes.HOME, 1, SINGLE)), List.of(), raid)))
                .isEqualTo("""
                0.0  up-1 starts
                5.7  battery/radar tracks up-1 at 293.3 km
                185.0  battery engages up-1 with 1 dart
                185.0  battery fires dart #1 at up-1, to meet it at 225.6
                225.6  battery #1 meets up-1: kill
                229.7  battery/radar drops up-1
                235.6  battery judges up-1 killed
                3600.0  end""");
    }

    private static Scenario watched(Network link) {
        Radar slow = Scenes.at("battery/radar", Scenes.slowRadar(60), Scenes.HOME);
        FireUnit battery = new FireUnit(
                "battery", "test", Scenes.HOME, List.of(slow), NORTH.weapons(), 10, 20, 0, 1, 10, 1, SINGLE);
        Radar watch = Scenes.at("watch", Scenes.sharpRadar(), Scenes.HOME);
        return Scenes.scene(List.of(watch), List.of(battery), List.of(link), Scenes.raid("east", 1, 90, 40, 0));
    }

    private static Scenario commanded(Raid... raids) {
        Network net = new Network("net", List.of("north", "south", "post"), 0, 1);
        Post post = new Post("post", "Post", Scenes.off(0, 200), List.of("north", "south"), 7, 1);
        return Scenes.withPosts(Scenes.scene(List.of(), List.of(NORTH, SOUTH), List.of(net), raids), post);
    }

    private static String log(Scenario scenario) {
        return LogText.of(Simulation.run(Scenes.theatre(scenario), new RunKey(1, 0, 0)));
    }

    private static String known(Scenario scenario) {
        return Measures.of(scenario, Simulation.run(Scenes.theatre(scenario), new RunKey(1, 0, 0)))
                .detail()
                .firstKnownS()
                .toString();
    }
}
