package dev.bulwark.bench.assignment;

import dev.bulwark.assign.AssignmentProblem;
import java.util.Arrays;
import java.util.Random;

/**
 * The random schemes of the literature. A (R. K. Ahuja, A. Kumar, K. C. Jha, J. B. Orlin, "Exact and heuristic algorithms
 * for the weapon-target assignment problem", Operations Research 55, 2007): whole values 25 to 100, kill probabilities
 * .6 to .9. B: whole values 1 to 100, kill probabilities 0 to 1. Both even, six digits.
 */
public final class RandomInstance {

    private RandomInstance() {}

    public static AssignmentProblem of(char scheme, int groups, int targets, int units, long seed) {
        Random random = new Random(seed * 1_000_003 + groups * 1009L + targets);
        double[] values = new double[targets];
        for (int j = 0; j < targets; j++) {
            values[j] = scheme == 'A' ? 25 + random.nextInt(76) : 1 + random.nextInt(100);
        }
        int[] all = new int[groups];
        Arrays.fill(all, units);
        double[] row = new double[targets];
        return AssignmentProblem.of(values, all, i -> {
            for (int j = 0; j < targets; j++) {
                double p = random.nextDouble();
                row[j] = Math.rint((scheme == 'A' ? .6 + .3 * p : p) * 1e6) / 1e6;
            }
            return row;
        });
    }
}
