package dev.bulwark.engine.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.assign.plan.Choice;
import dev.bulwark.assign.plan.Plan;
import dev.bulwark.assign.solve.PlanSolver;
import dev.bulwark.engine.command.Pairings.Window;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Planning all tracks together, where taking the best shot at each moment goes wrong. */
class A02_PlannedTest {

    @Test
    void theUnitThatAloneReachesATrackIsKeptForIt() {
        Pairings scene = new Pairings(1, 10)
                .reach(0, 7, new Window(0, 12, .9))
                .reach(0, 8, new Window(0, 12, .8))
                .reach(1, 7, new Window(0, 12, .8));
        assertThat(scene.greedy()).isEqualTo("0 takes 7");
        assertThat(scene.planned()).isEqualTo("1 takes 7, 0 takes 8");
    }

    @Test
    void theTrackThatCannotWaitComesFirst() {
        Pairings scene = new Pairings(1, 10)
                .value(7, 1.1)
                .reach(0, 7, new Window(0, 200, .8))
                .reach(0, 8, new Window(0, 12, .8));
        assertThat(scene.greedy()).isEqualTo("0 takes 7");
        assertThat(scene.planned()).isEqualTo("0 takes 8, again at 20");
    }

    @Test
    void theLastRoundWaitsForTheTrackWorthMore() {
        Pairings scene = new Pairings(1, 1)
                .value(8, 5)
                .reach(0, 7, new Window(0, 100, .8))
                .reach(0, 8, new Window(40, 100, .8));
        assertThat(scene.greedy()).isEqualTo("0 takes 7");
        assertThat(scene.planned()).isEmpty(); // 7 waits until something changes
    }

    @Test
    void roundsOfTheReserveAreNotPlannedForOthers() {
        Pairings scene = new Pairings(1, 2)
                .value(8, 5)
                .reach(0, 7, new Window(0, 12, .8))
                .reach(0, 8, new Window(40, 100, .8));
        assertThat(scene.planned()).isEqualTo("0 takes 7");
        assertThat(scene.reserve(1).planned()).isEmpty(); // the only round that is free waits for 8
        assertThat(scene.reserve(1, 8).planned()).isEqualTo("0 takes 7");
    }

    @Test
    void withChannelsForAllNothingWaits() {
        Pairings scene = new Pairings(2, 10).reach(0, 7, new Window(0, 100, .8)).reach(0, 8, new Window(0, 100, .8));
        assertThat(scene.planned()).isEqualTo("0 takes 7, 0 takes 8");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void agreesWithTryingEveryCombinationOfPlans(long seed) {
        Random random = new Random(seed);
        for (int k = 0; k < 25; k++) {
            EngagementPlans plans = new EngagementPlans(Pairings.random(random).outlook(), 0, 3);
            List<EngagementPlan> start = plans.oneAfterTheOther();
            Plan[] written = new Plan[start.size()];
            for (int j = 0; j < written.length; j++) {
                written[j] = new Plan();
                start.get(j).write(written[j]);
            }
            Choice found = PlanSolver.solve(plans, written, new double[plans.resources()], () -> false);
            int[] left = new int[plans.resources()];
            for (int r = 0; r < left.length; r++) {
                left[r] = plans.capacity(r);
            }
            double best = bruteForce(plans, 0, left);
            assertThat(found.cost()).isCloseTo(best, within(1e-8 * best));
            assertThat(found.bound()).isLessThanOrEqualTo(best * (1 + 1e-12));
        }
    }

    private static double bruteForce(EngagementPlans plans, int target, int[] left) {
        if (target == plans.targets()) {
            return 0;
        }
        double best = Double.POSITIVE_INFINITY;
        for (EngagementPlan plan : plans.of(target)) {
            if (plan.fits(left) && plan.cost() < best) {
                int[] rest = left.clone();
                plan.take(rest);
                best = Math.min(best, plan.cost() + bruteForce(plans, target + 1, rest));
            }
        }
        return best;
    }
}
