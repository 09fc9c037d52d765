package dev.bulwark.base.sample;

import dev.bulwark.base.random.Draws;
import org.hipparchus.random.SobolSequenceGenerator;

/**
 * Sobol' points (direction numbers of S. Joe and F. Y. Kuo, SIAM J. Sci. Comput. 30, 2008, through Hipparchus), each
 * coordinate scrambled by nested uniform permutations of its binary digits (A. B. Owen, 1995), keyed: every point is
 * uniform in the cube, the first 2^m points keep their even spread, and no point lies on an edge.
 */
public final class SobolPoints {
    /** Dimensions for which there are direction numbers of good projections. */
    public static final int MOST_DIMENSIONS = 1000;

    private static final int BITS = 32;
    private static final double TWO_TO_32 = 0x1.0p32;
    private static final int SCRAMBLE = 1;

    private SobolPoints() {}

    /** The first points, as {@link UnitPoints} has it. */
    public static double[][] of(int count, int dimensions, long key) {
        if (count < 1 || dimensions < 1 || dimensions > MOST_DIMENSIONS) {
            throw new IllegalArgumentException(
                    count + " points of " + dimensions + " dimensions; most are " + MOST_DIMENSIONS);
        }
        Draws draws = Draws.of(key, 0, 0);
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimensions);
        double[][] points = new double[count][];
        for (int i = 0; i < count; i++) {
            double[] point = sequence.nextVector();
            for (int j = 0; j < dimensions; j++) {
                point[j] = (scrambled((long) (point[j] * TWO_TO_32), j, draws) + 0.5) / TWO_TO_32;
            }
            points[i] = point;
        }
        return points;
    }

    /** Every binary digit is flipped or not by a draw that hangs on the dimension and on all digits before it. */
    private static long scrambled(long digits, int dimension, Draws draws) {
        long result = 0;
        for (int b = 0; b < BITS; b++) {
            long prefix = digits >>> (BITS - b);
            long node = (1L << b) | prefix;
            long flip = draws.bits(SCRAMBLE, node, dimension) >>> 63;
            long digit = (digits >>> (BITS - 1 - b)) & 1;
            result = result << 1 | (digit ^ flip);
        }
        return result;
    }
}
