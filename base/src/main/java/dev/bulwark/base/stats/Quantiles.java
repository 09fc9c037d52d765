package dev.bulwark.base.stats;

import java.util.Arrays;
import org.hipparchus.distribution.discrete.BinomialDistribution;

/**
 * Quantiles of a sample, with intervals that assume nothing of the distribution: between the order statistics whose
 * ranks hold the quantile with the asked probability (H. A. David, Order Statistics, 2.5). For discrete measures the
 * interval is conservative.
 */
public final class Quantiles {
    private static final double TAIL = 0.025;

    private final double[] sorted;

    private Quantiles(double[] sorted) {
        this.sorted = sorted;
    }

    /** @param sample at least one value, in any order; it is copied */
    public static Quantiles of(double... sample) {
        if (sample.length == 0) {
            throw new IllegalArgumentException("the sample is empty");
        }
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        return new Quantiles(sorted);
    }

    public int count() {
        return sorted.length;
    }

    /** The value below which a share p of the sample lies, linear between the values (type 7 of Hyndman and Fan). */
    public double at(double p) {
        double h = (sorted.length - 1) * p;
        int i = Math.clamp((int) h, 0, sorted.length - 1);
        int next = Math.min(i + 1, sorted.length - 1);
        return sorted[i] + (h - i) * (sorted[next] - sorted[i]);
    }

    /**
     * The quantile with its 95 % interval. A sample that is too small to bound a side gives its extreme value there,
     * and {@link #isBounded} says no.
     */
    public Interval interval95(double p) {
        int low = lowRank(p);
        int high = highRank(p);
        double estimate = at(p);
        double from = sorted[Math.max(low, 1) - 1];
        double to = sorted[Math.min(high, sorted.length) - 1];
        return new Interval(estimate, Math.min(from, estimate), Math.max(to, estimate));
    }

    /** Whether the sample is large enough for both sides of the quantile's interval. */
    public boolean isBounded(double p) {
        return lowRank(p) >= 1 && highRank(p) <= sorted.length;
    }

    /** Largest rank r with P(fewer than r values below the quantile) at most 2.5 %; 0 if there is none. */
    private int lowRank(double p) {
        BinomialDistribution below = new BinomialDistribution(sorted.length, p);
        int rank = Math.clamp(below.inverseCumulativeProbability(TAIL), 0, sorted.length);
        while (rank > 0 && below.cumulativeProbability(rank - 1) > TAIL) {
            rank--;
        }
        return rank;
    }

    /** Smallest rank r with P(at least r values below the quantile) at most 2.5 %; count + 1 if there is none. */
    private int highRank(double p) {
        BinomialDistribution below = new BinomialDistribution(sorted.length, p);
        int rank = Math.clamp(below.inverseCumulativeProbability(1 - TAIL), 0, sorted.length);
        while (rank <= sorted.length && 1 - below.cumulativeProbability(rank - 1) > TAIL) {
            rank++;
        }
        return rank;
    }
}
