package dev.bulwark.track.tracker;

import dev.bulwark.track.plot.Identity;

/**
 * Who a track's target is, as chances of friend, neutral and hostile, from answers that are sometimes wrong. A wrong plot
 * or a wrong answer is outvoted by later ones.
 */
final class Belief {
    /** Chances kept for a track. */
    static final int SIZE = 3;

    private static final double RIGHT = 0.95;
    private static final double WRONG = (1 - RIGHT) / 2;
    private static final double LEAST = 1e-4;
    /** Chance from which an identity is told. */
    private static final double TOLD = 0.9;

    private Belief() {}

    static void begin(double[] a, int o) {
        for (int k = 0; k < SIZE; k++) {
            a[o + k] = 1.0 / SIZE;
        }
    }

    /** @param answer code of an {@link Identity}, not unknown */
    static void hear(double[] a, int o, byte answer) {
        double sum = 0;
        for (int k = 0; k < SIZE; k++) {
            a[o + k] = StrictMath.max(LEAST, a[o + k] * (k + 1 == answer ? RIGHT : WRONG));
            sum += a[o + k];
        }
        for (int k = 0; k < SIZE; k++) {
            a[o + k] /= sum;
        }
    }

    /** Code of the identity that is told. */
    static byte told(double[] a, int o) {
        for (int k = 0; k < SIZE; k++) {
            if (a[o + k] >= TOLD) {
                return (byte) (k + 1);
            }
        }
        return Identity.UNKNOWN.code();
    }
}
