package dev.bulwark.assign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exact, local search and greedy on one problem, and the exact method told to stop. */
class A03_AlternativesTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void inTheirOrder(long seed) {
        Random random = new Random(seed);
        for (int k = 0; k < 200; k++) {
            AssignmentProblem problem = TestProblems.tiny(random);
            Assignment greedy = new GreedyAssigner().solve(problem);
            Assignment local = new LocalSearchAssigner().solve(problem);
            Assignment exact = new ExactAssigner().solve(problem);
            TestProblems.checkFeasible(problem, greedy);
            TestProblems.checkFeasible(problem, local);
            assertThat(local.objective()).isLessThanOrEqualTo(greedy.objective());
            assertThat(exact.objective()).isLessThanOrEqualTo(local.objective() * (1 + 1e-9) + 1e-14);
            assertThat(local.bound()).isLessThanOrEqualTo(exact.objective() * (1 + 1e-12));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 10, 30, 100, 300})
    void stoppedAnyTimeItsBoundHolds(int asked) {
        AssignmentProblem problem = TestProblems.uniform(new Random(asked), 30, 15, 2);
        double best = new ExactAssigner().solve(problem).objective();
        int[] times = {0};
        Assignment found = new ExactAssigner().solve(problem, () -> times[0]++ >= asked);
        TestProblems.checkFeasible(problem, found);
        assertThat(found.objective()).isGreaterThanOrEqualTo(best * (1 - 1e-9));
        assertThat(found.bound()).isLessThanOrEqualTo(best * (1 + 1e-9));
        assertThat(found.gap()).isBetween(0.0, 1.0);
    }
}
