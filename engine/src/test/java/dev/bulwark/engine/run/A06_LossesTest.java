package dev.bulwark.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.engine.log.LogText;
import dev.bulwark.model.scenario.Arrivals;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Network;
import dev.bulwark.model.scenario.Raid;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.scenario.ShotDoctrine;
import dev.bulwark.model.scenario.Weapon;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is hit is lost from then on. */
class A06_LossesTest {

    /** Two jets in a file: the first takes the battery's radar with it, so that nobody shoots at the second. */
    @Test
    void withoutItsRadarAFireUnitIsBlind() {
        FireUnit missing = Scenes.unit("battery", Scenes.HOME, 0, new ShotDoctrine.Single());
        Scenario scene = Scenes.scene(
                List.of(),
                List.of(missing),
                List.of(),
                Scenes.against("battery", Scenes.raid("sead", 1, 90, 100, 0)),
                Scenes.against("battery", raidAt("later", 390)));
        assertThat(text(scene)).isEqualTo("""
                0.0  sead-1 starts
                5.7  battery/radar tracks sead-1 at 98.7 km
                174.7  battery engages sead-1 with 1 dart
                174.7  battery fires dart #1 at sead-1, to meet it at 220.0
                220.0  battery #1 meets sead-1: miss
                230.0  battery judges sead-1 alive
                390.0  later-1 starts
                395.7  battery/radar tracks later-1 at 98.7 km
                400.0  sead-1 reaches battery
                400.0  battery loses its radar
                400.0  battery/radar drops sead-1
                400.0  battery/radar drops later-1
                790.0  later-1 reaches battery
                3600.0  end""");
    }

    /** Against an early-warning radar: what only it sees is seen no more. */
    @Test
    void aLostRadarLosesItsTracks() {
        FireUnit short_ = Scenes.unit("battery", Scenes.HOME, 1, new ShotDoctrine.Single());
        Scenario scene = Scenes.scene(
                List.of(Scenes.at("watch", Scenes.sharpRadar(), Scenes.off(90, 60))),
                List.of(short_),
                List.of(new Network("net", List.of("watch", "battery"), 0, 1)),
                Scenes.against("watch", Scenes.raid("sead", 1, 90, 100, 0)));
        assertThat(text(scene)).contains("sead-1 reaches watch\n").contains("  watch loses its radar\n");
    }

    /** An interceptor is on its way, from 374.7 to 420.0, when another jet hits the radar that it needs. */
    @Test
    void anInterceptorThatNeedsALostRadarIsLost() {
        FireUnit missing = Scenes.unit("battery", Scenes.HOME, 0, new ShotDoctrine.Single());
        Scenario scene = Scenes.scene(List.of(), List.of(missing), List.of(), raidAt("sead", 0), raidAt("late", 200));
        assertThat(text(scene)).contains("""
                400.0  battery loses its radar
                400.0  battery/radar drops sead-1
                400.0  battery/radar drops late-1
                420.0  battery #2 meets late-1: unsupported
                """);
    }

    /** Eight rounds on four launchers: four are fired in vain, and each of the four hits takes one of the rest. */
    @Test
    void launchersTakeTheirRoundsWithThem() {
        FireUnit unit = Scenes.unit("battery", Scenes.HOME, 0, new ShotDoctrine.Single());
        Raid hits = Scenes.against("battery/launchers", Scenes.raid("hit", 4, 90, 100, 0));
        Raid after = new Raid(
                "after", hits.threat(), 10, hits.route(), "city", Arrivals.regular(400, 0), 0, hits.altitude(), 250);
        FireUnit four = unit.withWeapons(List.of(new Weapon(Scenes.interceptor(1e-9), 8)));
        String log = text(Scenes.scene(List.of(), List.of(four), List.of(), hits, after));
        assertThat(log.lines().filter(l -> l.contains("battery loses its launcher")))
                .hasSize(4);
        assertThat(log.lines().filter(l -> l.contains("fires dart"))).hasSize(4);
        assertThat(log).contains("withholds from after-1: empty magazine");
    }

    private static Raid raidAt(String id, double firstS) {
        Raid raid = Scenes.raid(id, 1, 90, 100, 0);
        return new Raid(
                id, raid.threat(), 1, raid.route(), "battery", Arrivals.regular(firstS, 0), 0, raid.altitude(), 250);
    }

    private static String text(Scenario scene) {
        return LogText.of(Simulation.run(Scenes.theatre(scene), new RunKey(1, 0, 0)));
    }
}
