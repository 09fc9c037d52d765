package dev.bulwark.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.engine.log.Event;
import dev.bulwark.engine.log.LogText;
import dev.bulwark.engine.log.RunLog;
import dev.bulwark.engine.measures.Measures;
import dev.bulwark.engine.measures.RunOutcome;
import dev.bulwark.model.scenario.Assessment;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.scenario.ShotDoctrine;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Judgements whether a target lives, and their two errors. */
class B05_AssessmentTest {

    /** Assessed 4 s after the meeting, while the radar still holds the track of what is no more. */
    @Test
    void a_aKilledTargetTakenForAliveCostsARound() {
        assertThat(log(1, 2, 4, new Assessment(1, 0))).isEqualTo("""
                0.0  east-1 starts
                5.7  battery/radar tracks east-1 at 98.7 km
                174.7  battery engages east-1 with 1 dart
                174.7  battery fires dart #1 at east-1, to meet it at 220.0
                220.0  battery #1 meets east-1: kill
                224.0  battery judges east-1 alive
                224.0  battery engages east-1 with 1 dart
                224.0  battery fires dart #2 at east-1, to meet it at 259.5
                225.7  battery/radar drops east-1
                259.5  battery #2 meets east-1: no target
                263.5  battery judges east-1 killed
                3600.0  end""");
    }

    /** Once its track is dropped, nothing is there to be taken for alive. */
    @Test
    void b_whatIsNotTrackedIsNotTakenForAlive() {
        assertThat(log(1, 2, 10, new Assessment(1, 0)))
                .contains("230.0  battery judges east-1 killed")
                .doesNotContain("alive");
    }

    @Test
    void c_aLiveTargetTakenForKilledIsLeftAlone() {
        assertThat(log(0, 9, 10, new Assessment(0, 1)))
                .contains("230.0  battery judges east-1 killed", "240.0  battery judges east-1 killed")
                .contains("400.0  east-1 reaches city")
                .doesNotContain("dart #2");
    }

    /** It is judged again each assessment delay, and once the error is gone it is shot at again. */
    @Test
    void d_itIsJudgedAgain() {
        int seen = 0;
        for (int seed = 1; seed <= 40; seed++) {
            String log = LogText.of(run(scene(0, 2, 10, new Assessment(0, .5)), seed));
            if (log.contains("230.0  battery judges east-1 killed")
                    && log.contains("240.0  battery judges east-1 alive")) {
                assertThat(log).contains("240.0  battery fires dart #2 at east-1");
                seen++;
            }
        }
        assertThat(seen).isBetween(3, 20);
    }

    /** Shoot, look, shoot with kill p and a killed one taken for alive with a: 1 + (1 - p) + p a shots. */
    @ParameterizedTest
    @CsvSource({"0.7, 0.3", "0.5, 0.1"})
    void e_shotsWithErrors(double p, double a) {
        Scenario scene = scene(p, 2, 4, new Assessment(a, 0));
        Theatre theatre = Scenes.theatre(scene);
        int runs = 3000;
        double fired = 0;
        double kills = 0;
        for (int i = 0; i < runs; i++) {
            RunOutcome outcome = Measures.of(scene, Simulation.run(theatre, new RunKey(1, 0, i)));
            fired += outcome.fired();
            kills += 1 - outcome.leakers();
        }
        double second = 1 - p + p * a;
        assertThat(fired / runs).isCloseTo(1 + second, within(4 * Math.sqrt(second * (1 - second) / runs)));
        double kill = 1 - (1 - p) * (1 - p);
        assertThat(kills / runs).isCloseTo(kill, within(4 * Math.sqrt(kill * (1 - kill) / runs)));
    }

    /** A unit that has just reacted fires no sooner than its reaction time after it has the track. */
    @ParameterizedTest
    @CsvSource({"0, 174.7", "160, 174.7", "180, 185.7", "240, 245.7"})
    void f_theReactionIsWaitedFor(double reactionS, String firedAt) {
        FireUnit unit = Scenes.unit("battery", Scenes.HOME, 1, new ShotDoctrine.Single())
                .withReactionS(reactionS);
        RunLog log = run(Scenes.scene(List.of(), List.of(unit), List.of(), Scenes.raid("east", 1, 90, 100, 0)), 1);
        assertThat(log.events().stream()
                        .filter(e -> e instanceof Event.Fired)
                        .map(LogText::of)
                        .collect(Collectors.joining()))
                .startsWith(firedAt + "  battery fires");
    }

    private static Scenario scene(double sspk, int looks, double delayS, Assessment errors) {
        FireUnit unit = Scenes.withTimes(
                        Scenes.unit("battery", Scenes.HOME, sspk, new ShotDoctrine.ShootLookShoot(looks)),
                        10,
                        1,
                        delayS)
                .withAssessment(errors);
        return Scenes.scene(List.of(), List.of(unit), List.of(), Scenes.raid("east", 1, 90, 100, 0));
    }

    private static RunLog run(Scenario scene, int seed) {
        return Simulation.run(Scenes.theatre(scene), new RunKey(seed, 0, 0));
    }

    private static String log(double sspk, int looks, double delayS, Assessment errors) {
        return LogText.of(run(scene(sspk, looks, delayS, errors), 1));
    }
}
