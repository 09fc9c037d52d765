package dev.bulwark.assign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Seeded problems, and the answer by trying everything. */
final class TestProblems {

    private TestProblems() {}

    /** A small problem of any kind: equal or unequal values, certain and useless weapons, limits, a reserve. */
    static AssignmentProblem tiny(RandomGenerator random) {
        int groups = 1 + random.nextInt(4);
        int targets = 1 + random.nextInt(4);
        int[] units = random.ints(groups, 0, groups > 2 ? 2 : 4).toArray();
        double[] values = random.doubles(targets, 0, 10).toArray();
        if (random.nextInt(4) == 0) {
            Arrays.setAll(values, j -> Math.rint(values[j] / 4));
        }
        double[][] kill = new double[groups][];
        double least = random.nextDouble();
        for (int i = 0; i < groups; i++) {
            kill[i] = random.doubles(targets, 0, 1)
                    .map(p -> p < 0.1 ? 0 : p > 0.97 ? 1 : least + (1 - least) * p)
                    .toArray();
        }
        AssignmentProblem problem = AssignmentProblem.of(values, units, kill);
        if (random.nextInt(3) == 0) {
            problem = problem.withLimits(random.ints(targets, 0, 4).toArray());
        }
        return random.nextInt(3) == 0 ? problem.withReserve(random.nextInt(3)) : problem;
    }

    /** A small problem of few different figures, so that much is equal to much else; or of no weapons or targets. */
    static AssignmentProblem coarse(RandomGenerator random) {
        double[] levels = {0, .25, .5, .5, .9, 1};
        int groups = random.nextInt(5);
        int targets = random.nextInt(5);
        double[] values = random.ints(targets, 0, 4).asDoubleStream().toArray();
        double[][] kill = new double[groups][];
        for (int i = 0; i < groups; i++) {
            kill[i] = random.ints(targets, 0, levels.length)
                    .mapToDouble(k -> levels[k])
                    .toArray();
        }
        int[] units = random.ints(groups, 0, 3).toArray();
        AssignmentProblem problem = AssignmentProblem.of(values, units, kill);
        if (random.nextBoolean()) {
            problem = problem.withLimits(random.ints(targets, 0, 4).toArray());
        }
        return random.nextBoolean() ? problem.withReserve(random.nextInt(4)) : problem;
    }

    /** A small problem with values from 1e-9 to 1e9 and weapons that leave down to 1e-10 of them. */
    static AssignmentProblem farApart(RandomGenerator random) {
        int groups = 1 + random.nextInt(3);
        int targets = 1 + random.nextInt(3);
        int[] units = random.ints(groups, 0, 4).toArray();
        double[] values = powersOfTen(random, targets, -9, 9);
        double[][] kill = new double[groups][];
        for (int i = 0; i < groups; i++) {
            kill[i] = Arrays.stream(powersOfTen(random, targets, -10, 0))
                    .map(left -> left > .1 ? 0 : 1 - left)
                    .toArray();
        }
        AssignmentProblem problem = AssignmentProblem.of(values, units, kill);
        return random.nextInt(3) == 0 ? problem.withReserve(random.nextInt(3)) : problem;
    }

    private static double[] powersOfTen(RandomGenerator random, int count, double least, double most) {
        return random.doubles(count, least, most)
                .map(exponent -> Math.pow(10, exponent))
                .toArray();
    }

    /** A problem with values 1 to 100 and kill probabilities evenly from 0 to 1. */
    static AssignmentProblem uniform(RandomGenerator random, int groups, int targets, int units) {
        double[] values = random.ints(targets, 1, 101).asDoubleStream().toArray();
        return AssignmentProblem.of(
                values, each(groups, units), i -> random.doubles(targets).toArray());
    }

    static int[] each(int groups, int units) {
        int[] all = new int[groups];
        Arrays.fill(all, units);
        return all;
    }

    /** Checks units, limits, reserve, forbidden pairs, and the objective afresh. */
    static void checkFeasible(AssignmentProblem problem, Assignment found) {
        int[] spent = new int[problem.groups()];
        int[] onTarget = new int[problem.targets()];
        double[] surviving = new double[problem.targets()];
        Arrays.setAll(surviving, problem::value);
        for (Shot shot : found.shots()) {
            spent[shot.group()] += shot.count();
            onTarget[shot.target()] += shot.count();
            assertThat(problem.kill(shot.group(), shot.target())).isPositive();
            surviving[shot.target()] *= Math.pow(1 - problem.kill(shot.group(), shot.target()), shot.count());
        }
        for (int i = 0; i < spent.length; i++) {
            assertThat(spent[i]).isLessThanOrEqualTo(problem.units(i));
        }
        for (int j = 0; j < onTarget.length; j++) {
            assertThat(onTarget[j]).isLessThanOrEqualTo(problem.limit(j));
        }
        assertThat(Arrays.stream(spent).sum()).isLessThanOrEqualTo(problem.budget());
        double objective = Arrays.stream(surviving).sum();
        assertThat(found.objective()).isCloseTo(objective, within(1e-12 * (1 + objective)));
    }

    /** The least expected surviving value, by trying every assignment. */
    static double bruteForce(AssignmentProblem problem) {
        int[] units = new int[problem.groups()];
        Arrays.setAll(units, problem::units);
        return bruteForce(problem, 0, units, problem.budget());
    }

    private static double bruteForce(AssignmentProblem problem, int target, int[] units, int budget) {
        if (target == problem.targets()) {
            return 0;
        }
        int room = Math.min(problem.limit(target), budget);
        return bruteForce(problem, target, 0, units, room, budget, problem.value(target));
    }

    private static double bruteForce(
            AssignmentProblem problem, int target, int group, int[] units, int room, int budget, double value) {
        if (group == problem.groups()) {
            return value + bruteForce(problem, target + 1, units, budget);
        }
        double best = Double.POSITIVE_INFINITY;
        double surviving = value;
        int most = Math.min(units[group], room);
        for (int count = 0; count <= most; count++) {
            units[group] -= count;
            best = Math.min(
                    best, bruteForce(problem, target, group + 1, units, room - count, budget - count, surviving));
            units[group] += count;
            surviving *= 1 - problem.kill(group, target);
        }
        return best;
    }
}
