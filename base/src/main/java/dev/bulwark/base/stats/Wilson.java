package dev.bulwark.base.stats;

/** The score interval for a proportion (E. B. Wilson, JASA 22, 1927), which keeps its promise near 0 and 1. */
public final class Wilson {
    /** Two-sided 95 % standard normal quantile. */
    public static final double Z95 = 1.959963984540054;

    private Wilson() {}

    /** The 95 % interval after some successes in some trials; trials at least 1. */
    public static Interval interval95(long successes, long trials) {
        return interval(successes, trials, Z95);
    }

    public static Interval interval(long successes, long trials, double z) {
        if (trials < 1 || successes < 0 || successes > trials) {
            throw new IllegalArgumentException(successes + " successes in " + trials + " trials");
        }
        double n = trials;
        double p = successes / n;
        double z2 = z * z;
        double centre = (p + z2 / (2 * n)) / (1 + z2 / n);
        double half = z / (1 + z2 / n) * StrictMath.sqrt(p * (1 - p) / n + z2 / (4 * n * n));
        double low = successes == 0 ? 0 : Math.max(0, centre - half);
        double high = successes == trials ? 1 : Math.min(1, centre + half);
        return new Interval(p, low, high);
    }
}
