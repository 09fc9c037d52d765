package dev.bulwark.base.stats;

import dev.bulwark.base.random.Draws;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * How much of a measure's variance an unknown explains: alone (first order), and with everything that it does together
 * with others (total). From a design of two independent matrices A and B, and for each unknown the matrix AB that is A
 * with that unknown's column from B. First order after A. Saltelli and others (Comput. Phys. Commun. 181, 2010, table 2
 * b), total after M. J. W. Jansen (1999; the same table, f). Intervals are 95 % by a keyed bootstrap over the rows.
 *
 * @param first share of the variance explained alone
 * @param total share of the variance that would be left if everything else were known
 */
public record SobolIndices(Interval first, Interval total) {
    private static final int RESAMPLES = 400;
    private static final int BOOTSTRAP = 1;

    /**
     * Of one unknown.
     *
     * @param a measure at the rows of A
     * @param b measure at the rows of B
     * @param ab measure at the rows of A with this unknown's column of B
     * @param key of the bootstrap
     */
    public static SobolIndices of(double[] a, double[] b, double[] ab, long key) {
        if (a.length < 2 || a.length != b.length || a.length != ab.length) {
            throw new IllegalArgumentException("rows: " + a.length + ", " + b.length + ", " + ab.length);
        }
        double[] whole = estimate(a, b, ab, i -> i);
        Draws draws = Draws.of(key, 0, 0);
        double[] first = new double[RESAMPLES];
        double[] total = new double[RESAMPLES];
        for (int r = 0; r < RESAMPLES; r++) {
            long resample = r;
            double[] again = estimate(a, b, ab, i -> (int) (draws.uniform(BOOTSTRAP, resample, i) * a.length));
            first[r] = again[0];
            total[r] = again[1];
        }
        return new SobolIndices(interval(whole[0], first), interval(whole[1], total));
    }

    /** First and total index from the rows that a resample picks; zero where nothing varies. */
    private static double[] estimate(double[] a, double[] b, double[] ab, IntUnaryOperator pick) {
        int n = a.length;
        int[] rows = IntStream.range(0, n).map(pick).toArray();
        double[] both = new double[2 * n];
        for (int i = 0; i < n; i++) {
            both[2 * i] = a[rows[i]];
            both[2 * i + 1] = b[rows[i]];
        }
        Moments all = Moments.of(both);
        double variance = all.squaredDeviations() / all.count();
        if (!(variance > 0)) {
            return new double[] {0, 0};
        }
        double alone = 0;
        double rest = 0;
        for (int row : rows) {
            alone += (b[row] - all.mean()) * (ab[row] - a[row]);
            rest += (a[row] - ab[row]) * (a[row] - ab[row]);
        }
        return new double[] {alone / n / variance, rest / (2 * n) / variance};
    }

    private static Interval interval(double estimate, double[] resampled) {
        Quantiles across = Quantiles.of(resampled);
        return new Interval(estimate, Math.min(across.at(0.025), estimate), Math.max(across.at(0.975), estimate));
    }
}
