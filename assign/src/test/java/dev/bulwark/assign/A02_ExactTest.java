package dev.bulwark.assign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class A02_ExactTest {
    /** For each kind and seed; more of them, for an hour, by -Dbulwark.problems=1000000. */
    private static final int PROBLEMS = Integer.getInteger("bulwark.problems", 1000);

    private final Assigner exact = new ExactAssigner();

    @Test
    void nothingToDo() {
        AssignmentProblem problem = AssignmentProblem.of(new double[] {3}, new int[] {0}, new double[][] {{.5}});
        Assignment found = exact.solve(problem);
        assertThat(found.shots()).isEmpty();
        assertThat(found.objective()).isEqualTo(3);
        assertThat(found.proven()).isTrue();
    }

    /** Greedy sends weapon 0 at target 0 (gain 8), then weapon 1 too (gain 1.4 against 1); one each is better. */
    @Test
    void greedyIsShortSighted() {
        AssignmentProblem problem =
                AssignmentProblem.of(new double[] {10, 10}, new int[] {1, 1}, new double[][] {{.8, .7}, {.7, .1}});
        assertThat(new GreedyAssigner().solve(problem).objective()).isCloseTo(0.6 + 10, within(1e-12));
        Assignment found = exact.solve(problem);
        assertThat(found.shots()).containsExactly(new Shot(1, 0, 1), new Shot(0, 1, 1));
        assertThat(found.objective()).isCloseTo(3 + 3, within(1e-12));
        assertThat(found.bound()).isCloseTo(6, within(1e-8));
    }

    @Test
    void aCertainKillNeedsNoSecondWeapon() {
        AssignmentProblem problem =
                AssignmentProblem.of(new double[] {5, 1}, new int[] {1, 1}, new double[][] {{1, 1}, {.5, .6}});
        Assignment found = exact.solve(problem);
        assertThat(found.objective()).isEqualTo(.4);
        assertThat(found.shots()).containsExactly(new Shot(0, 0, 1), new Shot(1, 1, 1));
    }

    @Test
    void theReserveKeepsWhatIsWorthLeast() {
        AssignmentProblem problem = AssignmentProblem.of(
                        new double[] {8, 4}, new int[] {1, 1}, new double[][] {{.5, .5}, {.5, .5}})
                .withReserve(1);
        Assignment found = exact.solve(problem);
        assertThat(found.objective()).isEqualTo(4 + 4);
        assertThat(found.shots()).hasSize(1);
        assertThat(found.proven()).isTrue();
    }

    /** Half a millionth of what was at stake is left: the rounding of sums is more than a thousand-millionth of that. */
    @Test
    void whatIsNearlyNothingIsProven() {
        AssignmentProblem problem = AssignmentProblem.of(
                new double[] {9.101388365765416, 1.8478182364079854},
                new int[] {3, 3},
                new double[][] {{0.903140719528267, 0.9841936283498289}, {0.9764552029981387, 1}});
        Assignment found = exact.solve(problem);
        assertThat(found.shots()).containsExactly(new Shot(0, 0, 3), new Shot(1, 0, 2), new Shot(1, 1, 1));
        assertThat(found.objective()).isCloseTo(4.584809158032776e-6, within(1e-18));
        assertThat(found.proven()).as("%s", found).isTrue();
    }

    /** The small target counts, though it is worth a millionth of a millionth of a millionth of the other. */
    @Test
    void whatIsSmallBesideTheRestIsStillDecided() {
        double[][] kill = {{1, .5}, {1, .6}, {1, .3}};
        AssignmentProblem problem = AssignmentProblem.of(new double[] {1e9, 1e-9}, new int[] {1, 1, 1}, kill);
        Assignment found = exact.solve(problem);
        assertThat(found.shots()).containsExactly(new Shot(2, 0, 1), new Shot(0, 1, 1), new Shot(1, 1, 1));
        assertThat(found.objective()).isCloseTo(.2e-9, within(1e-20));
        assertThat(found.proven()).isTrue();
    }

    /** Weapons in thousands, of which a reserve leaves ten; and more than could be kept one by one. */
    @Test
    void aGreatStockCostsNoTime() {
        double[][] kill = {{.5, .4}, {.3, .6}};
        double[] values = {10, 20};
        Assignment ten = exact.solve(
                AssignmentProblem.of(values, new int[] {6000, 6000}, kill).withReserve(11990));
        assertThat(ten.shots()).containsExactly(new Shot(0, 0, 5), new Shot(1, 1, 5));
        assertThat(ten.objective()).isCloseTo(10 / 32. + 20 * Math.pow(.4, 5), within(1e-12));
        assertThat(ten.proven()).isTrue();
        AssignmentProblem endless = AssignmentProblem.of(values, new int[] {1_000_000_000, 1_000_000_000}, kill);
        assertThat(exact.solve(endless.withAtMostPerTarget(2)).objective())
                .isCloseTo(10 * .25 + 20 * .16, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void agreesWithTryingEverything(long seed) {
        Random random = new Random(seed);
        for (int k = 0; k < PROBLEMS; k++) {
            AssignmentProblem problem = k % 2 == 0 ? TestProblems.tiny(random) : TestProblems.coarse(random);
            double best = TestProblems.bruteForce(problem);
            Assignment found = exact.solve(problem);
            assertThat(found.objective()).isCloseTo(best, within(1e-9 * best + 1e-14));
            assertThat(found.bound()).isLessThanOrEqualTo(best * (1 + 1e-12) + 1e-14);
            assertThat(found.proven())
                    .as("seed %d problem %d: %s", seed, k, found)
                    .isTrue();
            TestProblems.checkFeasible(problem, found);
        }
    }

    /** Beside what a far dearer target spares, sums are right to the sixteenth figure of that, and no further. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void valuesFarApartAreWeighedToTheirRounding(long seed) {
        Random random = new Random(seed);
        int off = 0;
        for (int k = 0; k < PROBLEMS; k++) {
            AssignmentProblem problem = TestProblems.farApart(random);
            double best = TestProblems.bruteForce(problem);
            Assignment found = exact.solve(problem);
            assertThat(found.objective()).as("seed %d problem %d", seed, k).isCloseTo(best, within(1e-6 * best));
            assertThat(found.proven()).as("seed %d problem %d", seed, k).isTrue();
            TestProblems.checkFeasible(problem, found);
            off += found.objective() > best * (1 + Assignment.PROVEN_GAP) ? 1 : 0;
        }
        assertThat(off).isLessThanOrEqualTo(1 + PROBLEMS / 20_000);
    }
}
