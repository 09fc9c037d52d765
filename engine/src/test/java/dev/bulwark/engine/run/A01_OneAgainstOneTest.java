package dev.bulwark.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.engine.log.LogText;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.scenario.ShotDoctrine;
import dev.bulwark.model.scenario.Weapon;
import dev.bulwark.model.system.MeanSpeed;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One fire unit, one aircraft: each rung adds one thing. */
class A01_OneAgainstOneTest {

    @Test
    void a_nobodyDefends() {
        assertThat(log(Scenes.scene(List.of(), List.of(), List.of(), Scenes.raid("east", 1, 90, 100, 0))))
                .isEqualTo("""
                0.0  east-1 starts
                400.0  east-1 reaches city
                3600.0  end""");
    }

    @Test
    void b_aRadarThatSharesWithNobodyIsNotAsked() {
        Scenario scene = Scenes.scene(
                List.of(Scenes.at("watch", Scenes.sharpRadar(), Scenes.HOME)),
                List.of(),
                List.of(),
                Scenes.raid("east", 1, 90, 100, 0));
        assertThat(log(scene)).doesNotContain("tracks");
    }

    @Test
    void c_killedAtTheEdgeOfReach() {
        // Reach is 45 km, so the meeting is 55 km down the way, at 220 s; the dart flies 45.3 km at
        // 1 km/s, so it leaves at 174.7 s.
        assertThat(log(one(1, new ShotDoctrine.Single()))).isEqualTo("""
                0.0  east-1 starts
                5.7  battery/radar tracks east-1 at 98.7 km
                174.7  battery engages east-1 with 1 dart
                174.7  battery fires dart #1 at east-1, to meet it at 220.0
                220.0  battery #1 meets east-1: kill
                225.7  battery/radar drops east-1
                230.0  battery judges east-1 killed
                3600.0  end""");
    }

    @Test
    void d_aMissIsSeenAfterTheDelayAndShotAtAgain() {
        assertThat(log(one(0, new ShotDoctrine.ShootLookShoot(2)))).isEqualTo("""
                0.0  east-1 starts
                5.7  battery/radar tracks east-1 at 98.7 km
                174.7  battery engages east-1 with 1 dart
                174.7  battery fires dart #1 at east-1, to meet it at 220.0
                220.0  battery #1 meets east-1: miss
                230.0  battery judges east-1 alive
                230.0  battery engages east-1 with 1 dart
                230.0  battery fires dart #2 at east-1, to meet it at 264.3
                264.3  battery #2 meets east-1: miss
                274.3  battery judges east-1 alive
                400.0  east-1 reaches city
                405.7  battery/radar drops east-1
                3600.0  end""");
    }

    @Test
    void d_aDartThatIsFasterOverShorterWays() {
        // 2 km/s to 3 km, 1 km/s to 45 km: the second one flies 35.7 km at 1.222 km/s and meets the target 5.1 s
        // earlier.
        FireUnit battery = Scenes.unit("battery", Scenes.HOME, 0, new ShotDoctrine.ShootLookShoot(2));
        Weapon dart = new Weapon(Scenes.interceptor(0, new MeanSpeed(2000, 1000, 3_000, 45_000)), 100);
        assertThat(log(Scenes.scene(
                        List.of(),
                        List.of(battery.withWeapons(List.of(dart))),
                        List.of(),
                        Scenes.raid("east", 1, 90, 100, 0))))
                .contains("""
                174.7  battery fires dart #1 at east-1, to meet it at 220.0""", """
                230.0  battery fires dart #2 at east-1, to meet it at 259.1""");
    }

    @Test
    void e_aSalvoLeavesAtTheLaunchInterval() {
        assertThat(log(one(1, new ShotDoctrine.Salvo(2)))).contains("""
                174.7  battery fires dart #1 at east-1, to meet it at 220.0
                175.7  battery fires dart #2 at east-1, to meet it at 220.8
                220.0  battery #1 meets east-1: kill
                220.8  battery #2 meets east-1: no target""");
    }

    @Test
    void f_aHillBetweenHidesTheTargetUntilItIsPast() {
        Scenario scene = one(1, new ShotDoctrine.Single());
        Theatre theatre = Scenes.theatre(scene, (azimuth, range) -> range > 30_000 ? 6000 : 0);
        assertThat(LogText.of(Simulation.run(theatre, new RunKey(1, 0, 0)))).isEqualTo("""
                0.0  east-1 starts
                285.7  battery/radar tracks east-1 at 29.0 km
                295.7  battery engages east-1 with 1 dart
                295.7  battery fires dart #1 at east-1, to meet it at 317.1
                317.1  battery #1 meets east-1: kill
                321.7  battery/radar drops east-1
                327.1  battery judges east-1 killed
                3600.0  end""");
    }

    /** A second shot that misses at 3 km is assessed after the aircraft is over the city: not killed, not shot at again. */
    @Test
    void g_whatGotThroughIsNotJudgedKilled() {
        FireUnit battery = Scenes.withTimes(
                Scenes.unit("battery", Scenes.HOME, 0, new ShotDoctrine.ShootLookShoot(9)), 10, 1, 150);
        Scenario scene = Scenes.scene(List.of(), List.of(battery), List.of(), Scenes.raid("east", 1, 90, 100, 0));
        assertThat(log(scene))
                .contains("east-1 reaches city")
                .doesNotContain("judges east-1 killed")
                .endsWith("""
                battery judges east-1 alive
                3600.0  end""");
    }

    private static Scenario one(double sspk, ShotDoctrine doctrine) {
        FireUnit battery = Scenes.unit("battery", Scenes.HOME, sspk, doctrine);
        return Scenes.scene(List.of(), List.of(battery), List.of(), Scenes.raid("east", 1, 90, 100, 0));
    }

    private static String log(Scenario scenario) {
        return LogText.of(Simulation.run(Scenes.theatre(scenario), new RunKey(1, 0, 0)));
    }
}
