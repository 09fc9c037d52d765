package dev.bulwark.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.engine.log.LogText;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Network;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.scenario.ShotDoctrine;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Further rungs: what keeps a unit from shooting, and what two units do; each with its whole log. */
class B11_LadderTest {
    private static final ShotDoctrine SINGLE = new ShotDoctrine.Single();

    @Test
    void a_oneRoundTwoTargets() {
        FireUnit unit = Scenes.withChannels(Scenes.unit("battery", Scenes.HOME, 1, SINGLE), 10, 1);
        assertThat(log(Scenes.scene(List.of(), List.of(unit), List.of(), Scenes.raid("east", 2, 90, 60, 30))))
                .isEqualTo("""
                0.0  east-1 starts
                5.7  battery/radar tracks east-1 at 58.8 km
                15.7  battery engages east-1 with 1 dart
                15.7  battery fires dart #1 at east-1, to meet it at 60.8
                30.0  east-2 starts
                35.7  battery/radar tracks east-2 at 58.8 km
                35.7  battery withholds from east-2: empty magazine
                60.8  battery #1 meets east-1: kill
                65.7  battery/radar drops east-1
                70.8  battery judges east-1 killed
                270.0  east-2 reaches city
                275.7  battery/radar drops east-2
                3600.0  end""");
    }

    @Test
    void b_oneChannelTwoTargetsAtOnce() {
        FireUnit unit = Scenes.withChannels(Scenes.unit("battery", Scenes.HOME, 1, SINGLE), 1, 10);
        assertThat(log(Scenes.scene(List.of(), List.of(unit), List.of(), Scenes.raid("east", 2, 90, 60, 0))))
                .isEqualTo("""
                0.0  east-1 starts
                0.0  east-2 starts
                5.7  battery/radar tracks east-1 at 58.8 km
                5.7  battery/radar tracks east-2 at 58.8 km
                15.7  battery engages east-1 with 1 dart
                15.7  battery withholds from east-2: no channel
                15.7  battery fires dart #1 at east-1, to meet it at 60.8
                60.8  battery #1 meets east-1: kill
                65.7  battery/radar drops east-1
                70.8  battery judges east-1 killed
                70.8  battery engages east-2 with 1 dart
                70.8  battery fires dart #2 at east-2, to meet it at 105.0
                105.0  battery #2 meets east-2: kill
                109.7  battery/radar drops east-2
                115.0  battery judges east-2 killed
                3600.0  end""");
    }

    @Test
    void c_twoUnitsAloneShootTwice() {
        assertThat(log(pair(List.of()))).isEqualTo("""
                0.0  east-1 starts
                4.2  north/radar tracks east-1 at 59.4 km
                5.6  south/radar tracks east-1 at 59.0 km
                15.8  north engages east-1 with 1 dart
                15.8  north fires dart #1 at east-1, to meet it at 61.1
                15.8  south engages east-1 with 1 dart
                15.8  south fires dart #1 at east-1, to meet it at 61.1
                61.1  north #1 meets east-1: kill
                61.1  south #1 meets east-1: no target
                65.6  south/radar drops east-1
                66.2  north/radar drops east-1
                71.1  north judges east-1 killed
                71.1  south judges east-1 killed
                3600.0  end""");
    }

    @Test
    void d_twoUnitsTogetherShootOnce() {
        assertThat(log(pair(List.of(new Network("net", List.of("north", "south"), 0, 1)))))
                .isEqualTo("""
                0.0  east-1 starts
                4.2  north/radar tracks east-1 at 59.4 km
                5.6  south/radar tracks east-1 at 59.0 km
                15.8  north engages east-1 with 1 dart
                15.8  north fires dart #1 at east-1, to meet it at 61.1
                61.1  north #1 meets east-1: kill
                65.6  south/radar drops east-1
                66.2  north/radar drops east-1
                71.1  north judges east-1 killed
                3600.0  end""");
    }

    @Test
    void e_aTargetThatPassesOutOfReachIsWatched() {
        FireUnit unit = Scenes.unit("battery", Scenes.off(0, 50), 1, SINGLE);
        assertThat(log(Scenes.scene(List.of(), List.of(unit), List.of(), Scenes.raid("east", 1, 90, 60, 0))))
                .isEqualTo("""
                0.0  east-1 starts
                5.7  battery/radar tracks east-1 at 77.2 km
                240.0  east-1 reaches city
                245.7  battery/radar drops east-1
                3600.0  end""");
    }

    @Test
    void f_twoSalvosWithALookBetween() {
        FireUnit unit = Scenes.unit("battery", Scenes.HOME, 0, new ShotDoctrine.ShootShootLook(2, 2));
        assertThat(log(Scenes.scene(List.of(), List.of(unit), List.of(), Scenes.raid("east", 1, 90, 60, 0))))
                .isEqualTo("""
                0.0  east-1 starts
                5.7  battery/radar tracks east-1 at 58.8 km
                15.7  battery engages east-1 with 2 dart
                15.7  battery fires dart #1 at east-1, to meet it at 60.8
                16.7  battery fires dart #2 at east-1, to meet it at 61.6
                60.8  battery #1 meets east-1: miss
                61.6  battery #2 meets east-1: miss
                71.6  battery judges east-1 alive
                71.6  battery engages east-1 with 2 dart
                71.6  battery fires dart #3 at east-1, to meet it at 105.6
                72.6  battery fires dart #4 at east-1, to meet it at 106.4
                105.6  battery #3 meets east-1: miss
                106.4  battery #4 meets east-1: miss
                116.4  battery judges east-1 alive
                240.0  east-1 reaches city
                245.7  battery/radar drops east-1
                3600.0  end""");
    }

    @Test
    void g_twoAxesTwoTargetsOneUnit() {
        FireUnit unit = Scenes.unit("battery", Scenes.HOME, 1, SINGLE);
        assertThat(log(Scenes.scene(
                        List.of(),
                        List.of(unit),
                        List.of(),
                        Scenes.raid("east", 1, 90, 60, 0),
                        Scenes.raid("west", 1, 270, 80, 0))))
                .isEqualTo("""
                0.0  east-1 starts
                0.0  west-1 starts
                5.7  battery/radar tracks east-1 at 58.8 km
                5.7  battery/radar tracks west-1 at 78.8 km
                15.7  battery engages east-1 with 1 dart
                15.7  battery fires dart #1 at east-1, to meet it at 60.8
                60.8  battery #1 meets east-1: kill
                65.7  battery/radar drops east-1
                70.8  battery judges east-1 killed
                94.7  battery engages west-1 with 1 dart
                94.7  battery fires dart #2 at west-1, to meet it at 140.0
                140.0  battery #2 meets west-1: kill
                145.7  battery/radar drops west-1
                150.0  battery judges west-1 killed
                3600.0  end""");
    }

    private static Scenario pair(List<Network> networks) {
        FireUnit north = Scenes.unit("north", Scenes.off(0, 5), 1, SINGLE);
        FireUnit south = Scenes.unit("south", Scenes.off(180, 5), 1, SINGLE);
        return Scenes.scene(List.of(), List.of(north, south), networks, Scenes.raid("east", 1, 90, 60, 0));
    }

    private static String log(Scenario scenario) {
        return LogText.of(Simulation.run(Scenes.theatre(scenario), new RunKey(1, 0, 0)));
    }
}
