package dev.bulwark.assign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class A01_GreedyTest {
    private final Assigner greedy = new GreedyAssigner();

    @Test
    void oneWeaponGoesWhereItTakesMost() {
        AssignmentProblem problem =
                AssignmentProblem.of(new double[] {10, 6}, new int[] {1}, new double[][] {{.5, .9}});
        Assignment found = greedy.solve(problem);
        assertThat(found.shots()).containsExactly(new Shot(0, 1, 1));
        assertThat(found.objective()).isCloseTo(10 + 0.6, within(1e-12));
    }

    @Test
    void unitsOfAGroupMayShareATarget() {
        AssignmentProblem problem = AssignmentProblem.of(new double[] {8}, new int[] {3}, new double[][] {{.5}});
        assertThat(greedy.solve(problem).shots()).containsExactly(new Shot(0, 0, 3));
        assertThat(greedy.solve(problem).objective()).isEqualTo(1);
        assertThat(greedy.solve(problem).proven()).isTrue();
    }

    @Test
    void limitsReserveAndForbiddenPairsHold() {
        AssignmentProblem problem = AssignmentProblem.of(new double[] {8, 4}, new int[] {3}, new double[][] {{.5, .5}});
        assertThat(greedy.solve(problem.withAtMostPerTarget(1)).shots())
                .containsExactly(new Shot(0, 0, 1), new Shot(0, 1, 1));
        assertThat(greedy.solve(problem.withReserve(2)).shots()).containsExactly(new Shot(0, 0, 1));
        assertThat(greedy.solve(problem.withForbidden((i, j) -> j == 0)).shots())
                .containsExactly(new Shot(0, 1, 3));
    }

    @Test
    void badFiguresAreNamed() {
        assertThatThrownBy(() -> AssignmentProblem.of(new double[] {1, -2}, new int[] {1}, new double[][] {{0, 0}}))
                .hasMessage("value of target 1 is -2.0; expected at least 0");
        assertThatThrownBy(() -> AssignmentProblem.of(new double[] {1}, new int[] {1}, new double[][] {{1.2}}))
                .hasMessage("kill probability of weapon group 0 against target 0 is 1.2; expected a number in [0, 1]");
        assertThatThrownBy(() -> AssignmentProblem.of(new double[] {1}, new int[] {1}, new double[][] {{.1, .2}}))
                .hasMessage("weapon group 0 has 2 kill probabilities for 1 targets");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void neverBetterThanTheBestAndNeverBelowItsBound(long seed) {
        Random random = new Random(seed);
        for (int k = 0; k < 300; k++) {
            AssignmentProblem problem = TestProblems.tiny(random);
            double best = TestProblems.bruteForce(problem);
            Assignment found = greedy.solve(problem);
            assertThat(found.objective()).isGreaterThanOrEqualTo(best - 1e-12);
            assertThat(found.bound()).isLessThanOrEqualTo(best + 1e-12);
        }
    }
}
