package dev.bulwark.base.sample;

import dev.bulwark.base.random.Draws;

/**
 * Latin hypercube sampling (M. D. McKay, R. J. Beckman, W. J. Conover, Technometrics 21, 1979): in every coordinate each
 * of n equal slices holds exactly one of n points, at a keyed place within it.
 */
public final class LatinHypercube {
    private static final int SHUFFLE = 1;
    private static final int PLACE = 2;

    private LatinHypercube() {}

    /** The points, as {@link UnitPoints} has it. */
    public static double[][] of(int count, int dimensions, long key) {
        if (count < 1 || dimensions < 1) {
            throw new IllegalArgumentException(count + " points of " + dimensions + " dimensions");
        }
        Draws draws = Draws.of(key, 0, 0);
        double[][] points = new double[count][dimensions];
        for (int j = 0; j < dimensions; j++) {
            int[] slices = shuffled(count, j, draws);
            for (int i = 0; i < count; i++) {
                double within = draws.uniform(PLACE, j, i) * 0x1.fffffffffffffp-1 + 0x1.0p-54;
                points[i][j] = (slices[i] + within) / count;
            }
        }
        return points;
    }

    private static int[] shuffled(int count, int dimension, Draws draws) {
        int[] slices = new int[count];
        for (int i = 0; i < count; i++) {
            slices[i] = i;
        }
        for (int i = count - 1; i > 0; i--) {
            int other = (int) (draws.uniform(SHUFFLE, dimension, i) * (i + 1));
            int slice = slices[i];
            slices[i] = slices[other];
            slices[other] = slice;
        }
        return slices;
    }
}
