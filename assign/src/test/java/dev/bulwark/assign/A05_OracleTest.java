package dev.bulwark.assign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Problems too large for trying everything, against a branch and bound that knows neither plans nor prices: weapon after
 * weapon goes to each target in turn, and what is left can take at most each weapon's greatest gain as things stand.
 */
class A05_OracleTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void agreesWithAnotherMethod(long seed) {
        Random random = new Random(seed);
        for (int k = 0; k < 10; k++) {
            AssignmentProblem problem = medium(random, k);
            Assignment found = new ExactAssigner().solve(problem);
            double best = new Oracle(problem).solve();
            TestProblems.checkFeasible(problem, found);
            assertThat(found.proven()).isTrue();
            assertThat(found.objective()).isCloseTo(best, within(1e-9 * best + 1e-14));
            assertThat(found.certificate().rootBound()).isLessThanOrEqualTo(found.bound() * (1 + 1e-12));
            assertThat(found.bound()).isLessThanOrEqualTo(best * (1 + 1e-12));
        }
    }

    /** Five to eight groups, ten weapons in all, some pairs forbidden, now and then limits and a reserve. */
    private static AssignmentProblem medium(Random random, int kind) {
        int groups = 5 + random.nextInt(4);
        int[] units = TestProblems.each(groups, 1);
        for (int spare = 10 - groups; spare > 0; spare--) {
            units[random.nextInt(groups)]++;
        }
        int targets = 4 + random.nextInt(3);
        double[] values = random.ints(targets, 1, 101).asDoubleStream().toArray();
        AssignmentProblem problem = AssignmentProblem.of(
                        values, units, i -> random.doubles(targets).toArray())
                .withForbidden((i, j) -> (i + 3 * j) % 7 == 0);
        problem = kind % 3 == 1 ? problem.withAtMostPerTarget(2) : problem;
        return kind % 4 == 3 ? problem.withReserve(2) : problem;
    }

    /** The branch and bound. */
    private static final class Oracle {
        private final AssignmentProblem problem;
        private final int[] weapons;
        private final double[] surviving;
        private final int[] onTarget;
        private double best;

        Oracle(AssignmentProblem problem) {
            this.problem = problem;
            int[] all = new int[0];
            for (int i = 0; i < problem.groups(); i++) {
                int from = all.length;
                all = Arrays.copyOf(all, from + problem.units(i));
                Arrays.fill(all, from, all.length, i);
            }
            weapons = all;
            surviving = new double[problem.targets()];
            Arrays.setAll(surviving, problem::value);
            onTarget = new int[surviving.length];
            best = Arrays.stream(surviving).sum();
        }

        double solve() {
            search(0, 0, problem.budget());
            return best;
        }

        private void search(int weapon, int leastTarget, int budget) {
            double now = Arrays.stream(surviving).sum();
            best = Math.min(best, now);
            if (weapon == weapons.length || budget == 0 || now - mostGain(weapon) >= best) {
                return;
            }
            int group = weapons[weapon];
            // Units of one group are alike: each goes to the same target as the one before it, or a later one.
            boolean next = weapon + 1 < weapons.length && weapons[weapon + 1] == group;
            for (int j = leastTarget; j < surviving.length; j++) {
                double p = problem.kill(group, j);
                if (p > 0 && onTarget[j] < problem.limit(j)) {
                    double before = surviving[j];
                    surviving[j] = before * (1 - p);
                    onTarget[j]++;
                    search(weapon + 1, next ? j : 0, budget - 1);
                    onTarget[j]--;
                    surviving[j] = before;
                }
            }
            int other = weapon;
            while (other < weapons.length && weapons[other] == group) {
                other++;
            }
            search(other, 0, budget);
        }

        private double mostGain(int from) {
            double sum = 0;
            for (int w = from; w < weapons.length; w++) {
                double most = 0;
                for (int j = 0; j < surviving.length; j++) {
                    most = Math.max(most, surviving[j] * problem.kill(weapons[w], j));
                }
                sum += most;
            }
            return sum;
        }
    }
}
