package dev.bulwark.assign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of any optimum, on problems too large to try everything. */
class A04_PropertiesTest {
    private final Assigner exact = new ExactAssigner();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void moreWeaponsNeverHurt(long seed) {
        Random random = new Random(seed);
        double[] values = values(random, 8);
        double[][] kill = kill(random, 9, 8);
        int[] units = random.ints(9, 0, 3).toArray();
        double before = proven(AssignmentProblem.of(values, units, kill));
        units[random.nextInt(9)]++;
        assertThat(proven(AssignmentProblem.of(values, units, kill))).isLessThanOrEqualTo(before * (1 + 1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void scalingValuesScalesTheObjective(long seed) {
        Random random = new Random(seed);
        double[] values = values(random, 12);
        double[][] kill = kill(random, 12, 12);
        double one = proven(AssignmentProblem.of(values, ones(12), kill));
        double[] scaled = Arrays.stream(values).map(v -> 1000 * v).toArray();
        double thousand = proven(AssignmentProblem.of(scaled, ones(12), kill));
        assertThat(thousand).isCloseTo(1000 * one, within(1e-9 * thousand));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void orderChangesNothing(long seed) {
        Random random = new Random(seed);
        int m = 14;
        int n = 10;
        double[] values = values(random, n);
        double[][] kill = kill(random, m, n);
        double objective = proven(AssignmentProblem.of(values, ones(m), kill));
        double[] valuesBack =
                IntStream.range(0, n).mapToDouble(j -> values[n - 1 - j]).toArray();
        double[][] back = IntStream.range(0, m)
                .mapToObj(i -> IntStream.range(0, n)
                        .mapToDouble(j -> kill[m - 1 - i][n - 1 - j])
                        .toArray())
                .toArray(double[][]::new);
        assertThat(proven(AssignmentProblem.of(valuesBack, ones(m), back)))
                .isCloseTo(objective, within(1e-9 * objective));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void tighterLimitsNeverHelp(long seed) {
        AssignmentProblem problem = TestProblems.uniform(new Random(seed), 10, 8, 2);
        double free = proven(problem);
        double limited = proven(problem.withAtMostPerTarget(2));
        double kept = proven(problem.withAtMostPerTarget(2).withReserve(5));
        assertThat(limited).isGreaterThanOrEqualTo(free * (1 - 1e-9));
        assertThat(kept).isGreaterThanOrEqualTo(limited * (1 - 1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void thePricesProveTheRootBound(long seed) {
        AssignmentProblem problem = TestProblems.uniform(new Random(seed), 6, 5, 1);
        Certificate certificate = exact.solve(problem).certificate();
        double bound = 0;
        for (int j = 0; j < problem.targets(); j++) {
            bound += cheapestSubset(problem, certificate, j);
        }
        for (double price : certificate.prices()) {
            bound -= price;
        }
        // The solver gives away a little of the Lagrangian value, never more than its tolerance.
        assertThat(bound).isBetween(certificate.rootBound() * (1 - 1e-13), certificate.rootBound() * (1 + 1e-9));
    }

    private static double cheapestSubset(AssignmentProblem problem, Certificate certificate, int target) {
        double best = Double.POSITIVE_INFINITY;
        for (int set = 0; set < 1 << problem.groups(); set++) {
            double value = problem.value(target);
            double price = 0;
            for (int i = 0; i < problem.groups(); i++) {
                if ((set >> i & 1) == 1) {
                    value *= 1 - problem.kill(i, target);
                    price += certificate.prices().get(i);
                }
            }
            best = Math.min(best, value + price);
        }
        return best;
    }

    private double proven(AssignmentProblem problem) {
        Assignment found = exact.solve(problem);
        assertThat(found.proven()).isTrue();
        assertThat(found.certificate().rootBound()).isLessThanOrEqualTo(found.bound() * (1 + 1e-12));
        TestProblems.checkFeasible(problem, found);
        return found.objective();
    }

    private static double[] values(Random random, int n) {
        return random.ints(n, 1, 101).asDoubleStream().toArray();
    }

    private static double[][] kill(Random random, int m, int n) {
        return IntStream.range(0, m).mapToObj(i -> random.doubles(n).toArray()).toArray(double[][]::new);
    }

    private static int[] ones(int m) {
        return TestProblems.each(m, 1);
    }
}
