package dev.bulwark.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.engine.measures.Measures;
import dev.bulwark.engine.measures.RunOutcome;
import dev.bulwark.engine.measures.Tally;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.scenario.ShotDoctrine;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the end of a scenario cuts short is neither stopped nor got through. */
class B03_StillFlyingTest {

    /** Five threats, a minute apart, 400 s under way: at 250 s all five fly, at 500 s two have arrived. */
    @ParameterizedTest
    @CsvSource({"250, 0, 5", "500, 2, 3", "3600, 5, 0"})
    void undefended(double durationS, int leakers, int stillFlying) {
        Scenario scene = Scenes.scene(List.of(), List.of(), List.of(), Scenes.raid("east", 5, 90, 100, 60));
        RunOutcome outcome = outcome(scene, durationS);
        assertThat(outcome.leakers()).isEqualTo(leakers);
        assertThat(outcome.tallies()).containsEntry(Tally.STILL_FLYING, stillFlying);
    }

    /** One that is shot down at 220 s, and one that starts after the end. */
    @Test
    void theKilledAndTheUnbornDoNotFly() {
        FireUnit battery = Scenes.unit("battery", Scenes.HOME, 1, new ShotDoctrine.Single());
        Scenario scene = Scenes.scene(List.of(), List.of(battery), List.of(), Scenes.raid("east", 3, 90, 100, 200));
        RunOutcome outcome = outcome(scene, 300);
        assertThat(outcome.threats()).isEqualTo(2);
        assertThat(outcome.tallies()).containsEntry(Tally.STILL_FLYING, 1);
    }

    private static RunOutcome outcome(Scenario s, double durationS) {
        Scenario shorter = new Scenario(
                s.name(),
                s.description(),
                durationS,
                s.terrain(),
                s.radars(),
                s.fireUnits(),
                s.assets(),
                s.networks(),
                s.raids(),
                s.rules(),
                s.figures());
        return Measures.of(shorter, Simulation.run(Scenes.theatre(shorter), new RunKey(1, 0, 0)));
    }
}
