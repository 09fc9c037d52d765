package dev.bulwark.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.engine.log.Event;
import dev.bulwark.engine.log.LogText;
import dev.bulwark.engine.log.RunLog;
import dev.bulwark.model.scenario.Altitude;
import dev.bulwark.model.scenario.Arrivals;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Raid;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.scenario.ShotDoctrine;
import dev.bulwark.model.scenario.Weapon;
import dev.bulwark.model.system.TargetKind;
import dev.bulwark.model.system.ThreatType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ready rounds, rounds in reserve, rounds beside the launchers. */
class B04_MagazineTest {

    /** Two on one launcher, two spare, five minutes to reload; four aircraft, two minutes apart. */
    @Test
    void a_anEmptyLauncherIsReloaded() {
        FireUnit unit = unit(2, new Weapon.Stock(0, 2, 2)).withReloadS(300);
        assertThat(happenings(run(unit, Scenes.raid("east", 4, 90, 100, 120)))).isEqualTo("""
                174.7  battery fires dart #1 at east-1, to meet it at 220.0
                294.7  battery fires dart #2 at east-2, to meet it at 340.0
                365.7  battery withholds from east-4: empty magazine
                414.7  battery withholds from east-3: empty magazine
                594.7  battery has reloaded 2 dart
                594.7  battery fires dart #3 at east-3, to meet it at 604.8
                595.7  battery fires dart #4 at east-4, to meet it at 628.9""");
    }

    /** One launcher after the other: spares for two launchers, both empty at about the same time. */
    @Test
    void b_oneLauncherAtATime() {
        FireUnit unit = unit(4, new Weapon.Stock(0, 3, 2)).withReloadS(600);
        List<String> reloads = events(run(unit, Scenes.raid("east", 4, 90, 100, 0)), Event.Reloaded.class);
        assertThat(reloads)
                .containsExactly("775.7  battery has reloaded 2 dart", "1375.7  battery has reloaded 1 dart");
    }

    @Test
    void c_noSparesNoReload() {
        FireUnit unit = unit(2, Weapon.Stock.NONE).withReloadS(1);
        assertThat(events(run(unit, Scenes.raid("east", 4, 90, 100, 120)), Event.Reloaded.class))
                .isEmpty();
    }

    /** Whatever the spares: never more rounds leave than there were, and every spare round is used in the end. */
    @ParameterizedTest
    @CsvSource({"0, 2", "1, 3", "2, 4", "3, 5", "4, 6", "9, 11"})
    void d_theRoundsAddUp(int spare, int fired) {
        FireUnit unit = unit(2, new Weapon.Stock(0, spare, 1)).withReloadS(10);
        assertThat(events(run(unit, Scenes.raid("east", 12, 90, 100, 120)), Event.Fired.class))
                .hasSize(fired);
    }

    /** Three rounds, two of them kept: the aircraft get one, the ballistic missiles the others. */
    @Test
    void e_aReserveForBallisticThreats() {
        FireUnit unit = unit(3, new Weapon.Stock(2, 0, 1));
        ThreatType rocket = new ThreatType("rocket", TargetKind.BALLISTIC, 1, 0, 0, 1e6, Double.NaN);
        Raid rockets = new Raid(
                "arc",
                rocket,
                2,
                List.of(Scenes.off(90, 250)),
                "city",
                Arrivals.regular(600, 30),
                0,
                new Altitude.AboveSea(0),
                0);
        String log = happenings(run(unit, Scenes.raid("east", 2, 90, 100, 60), rockets));
        assertThat(log)
                .contains("fires dart #1 at east-1", "withholds from east-2: reserved")
                .contains("fires dart #2 at arc-1", "fires dart #3 at arc-2");
    }

    /** The same reserve goes to whatever attacks the fire unit itself. */
    @Test
    void f_aReserveForSelfDefence() {
        FireUnit unit = unit(2, new Weapon.Stock(1, 0, 1));
        Raid east = Scenes.raid("east", 2, 90, 100, 60);
        Raid hunter = new Raid(
                "hunter",
                east.threat(),
                1,
                east.route(),
                "battery",
                Arrivals.regular(300, 0),
                0,
                east.altitude(),
                east.speedMps());
        assertThat(happenings(run(unit, east, hunter)))
                .contains("fires dart #1 at east-1", "withholds from east-2: reserved", "fires dart #2 at hunter-1");
    }

    private static FireUnit unit(int rounds, Weapon.Stock stock) {
        FireUnit u = Scenes.unit("battery", Scenes.HOME, 1, new ShotDoctrine.Single());
        return u.withWeapons(List.of(new Weapon(Scenes.interceptor(1), rounds, stock)));
    }

    private static RunLog run(FireUnit unit, Raid... raids) {
        Scenario scene = Scenes.scene(List.of(), List.of(unit), List.of(), raids);
        return Simulation.run(Scenes.theatre(scene), new RunKey(1, 0, 0));
    }

    private static String happenings(RunLog log) {
        return String.join(
                "\n", events(log, Event.Fired.class, Event.Reloaded.class, Event.Withheld.class, Event.Leaked.class));
    }

    private static List<String> events(RunLog log, Class<?>... kinds) {
        return log.events().stream()
                .filter(e -> List.of(kinds).contains(e.getClass()))
                .map(LogText::of)
                .toList();
    }
}
