package dev.bulwark.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.engine.log.Event;
import dev.bulwark.engine.log.LogText;
import dev.bulwark.engine.log.RunLog;
import dev.bulwark.engine.measures.Measures;
import dev.bulwark.engine.measures.RunOutcome;
import dev.bulwark.engine.measures.Tally;
import dev.bulwark.model.scenario.Decoys;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Network;
import dev.bulwark.model.scenario.Raid;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.scenario.ShotDoctrine;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Objects that only look like threats. */
class B02_DecoysTest {
    private static final FireUnit BATTERY = Scenes.unit("battery", Scenes.HOME, 1, new ShotDoctrine.Single());

    @Test
    void a_aDecoyCostsAnInterceptorAndHarmsNothing() {
        assertThat(LogText.of(run(raid(1, 1, 0, 0), 1, BATTERY))).isEqualTo("""
                0.0  east-1 starts
                0.0  east-d1 starts, a decoy
                5.7  battery/radar tracks east-1 at 98.7 km
                5.7  battery/radar tracks east-d1 at 98.7 km
                174.7  battery engages east-1 with 1 dart
                174.7  battery engages east-d1 with 1 dart
                174.7  battery fires dart #1 at east-1, to meet it at 220.0
                175.7  battery fires dart #2 at east-d1, to meet it at 220.8
                220.0  battery #1 meets east-1: kill
                220.8  battery #2 meets east-d1: kill
                225.7  battery/radar drops east-1
                225.7  battery/radar drops east-d1
                230.0  battery judges east-1 killed
                230.8  battery judges east-d1 killed
                3600.0  end""");
    }

    @Test
    void b_aRecognisedDecoyIsLeftAlone() {
        assertThat(LogText.of(run(raid(1, 1, 1, 0), 1, BATTERY)))
                .contains("5.7  battery withholds from east-d1: taken for decoy", "400.0  east-d1 is spent, a decoy")
                .doesNotContain("engages east-d1");
    }

    @Test
    void c_aRealOneTakenForADecoyGetsThrough() {
        assertThat(LogText.of(run(raid(1, 1, 0, 1), 1, BATTERY)))
                .contains("battery withholds from east-1: taken for decoy", "400.0  east-1 reaches city");
    }

    /** Of two real ones and three decoys, what is fired at whom, and what counts as a threat. */
    @Test
    void d_measures() {
        RunLog log = run(raid(2, 3, 0, 0), 1, BATTERY);
        RunOutcome outcome = Measures.of(scene(raid(2, 3, 0, 0), BATTERY), log);
        assertThat(outcome.threats()).isEqualTo(2);
        assertThat(outcome.fired()).isEqualTo(5);
        assertThat(outcome.tallies()).containsEntry(Tally.DECOYS, 3).containsEntry(Tally.FIRED_AT_DECOYS, 3);
        assertThat(outcome.neverSeen() + outcome.neverEngaged() + outcome.leakers())
                .isZero();
        RunOutcome undefended = Measures.of(
                scene(raid(2, 3, 0, 0)), Simulation.run(Scenes.theatre(scene(raid(2, 3, 0, 0))), new RunKey(1, 0, 0)));
        assertThat(undefended.leakers()).isEqualTo(2);
        assertThat(undefended.neverSeen()).isEqualTo(2);
    }

    /** W* = W P(real taken for real) + D P(decoy taken for real): the apparent targets of Wilkening's model. */
    @Test
    void e_apparentTargets() {
        int runs = 2000;
        double fired = 0;
        Theatre theatre = Scenes.theatre(scene(raid(3, 4, .7, .1), BATTERY));
        for (int i = 0; i < runs; i++) {
            fired += Measures.of(theatre.scenario(), Simulation.run(theatre, new RunKey(1, 0, i)))
                    .fired();
        }
        double variance = 3 * .9 * .1 + 4 * .3 * .7;
        assertThat(fired / runs).isCloseTo(3 * .9 + 4 * .3, within(4 * Math.sqrt(variance / runs)));
    }

    /** Units that decide together judge once; units that stand alone judge each for itself. */
    @Test
    void f_oneJudgementForEachDecisionMaker() {
        FireUnit north = Scenes.unit("north", Scenes.off(0, 5), 1, new ShotDoctrine.Single());
        FireUnit south = Scenes.unit("south", Scenes.off(180, 5), 1, new ShotDoctrine.Single());
        Network net = new Network("net", List.of("north", "south"), 0, 1);
        int differing = 0;
        for (int seed = 1; seed <= 20; seed++) {
            RunLog together = run(raid(1, 5, .5, 0), seed, List.of(net), north, south);
            assertThat(withheld(together, "north")).isEqualTo(withheld(together, "south"));
            RunLog apart = run(raid(1, 5, .5, 0), seed, List.of(), north, south);
            assertThat(withheld(apart, "north")).isEqualTo(withheld(together, "north"));
            differing += withheld(apart, "north").equals(withheld(apart, "south")) ? 0 : 1;
        }
        assertThat(differing).isPositive();
    }

    /** Decoys that everybody recognises change nothing for the real ones. */
    @Test
    void g_recognisedDecoysLeaveTheLuckAlone() {
        FireUnit unit = Scenes.unit("battery", Scenes.HOME, .5, new ShotDoctrine.ShootLookShoot(3));
        for (int seed = 1; seed <= 8; seed++) {
            assertThat(withoutDecoys(run(raid(3, 2, 1, 0), seed, unit)))
                    .isEqualTo(withoutDecoys(run(raid(3, 0, 0, 0), seed, unit)));
        }
    }

    private static List<Event> withoutDecoys(RunLog log) {
        return log.events().stream()
                .filter(e -> !e.toString().contains("east-d"))
                .toList();
    }

    private static List<String> withheld(RunLog log, String unit) {
        return log.events().stream()
                .filter(e -> e instanceof Event.Withheld w && w.fireUnit().equals(unit))
                .map(e -> ((Event.Withheld) e).threat())
                .toList();
    }

    private static Raid raid(int count, int decoys, double recognised, double mistaken) {
        return Scenes.raid("east", count, 90, 100, 0).withDecoys(new Decoys(decoys, recognised, mistaken));
    }

    private static Scenario scene(Raid raid, FireUnit... units) {
        return Scenes.scene(List.of(), List.of(units), List.of(), raid);
    }

    private static RunLog run(Raid raid, int seed, FireUnit... units) {
        return run(raid, seed, List.of(), units);
    }

    private static RunLog run(Raid raid, int seed, List<Network> networks, FireUnit... units) {
        return Simulation.run(
                Scenes.theatre(Scenes.scene(List.of(), List.of(units), networks, raid)), new RunKey(seed, 0, 0));
    }
}
