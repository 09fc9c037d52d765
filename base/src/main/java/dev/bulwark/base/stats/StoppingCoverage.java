package dev.bulwark.base.stats;

/**
 * The exact coverage of a sequential rule for a proportion: the probability, over all courses that a study may take,
 * that the interval reported at its end holds the truth. Computed by recursion over the number of successes so far, so
 * it has no error of sampling of its own.
 */
public final class StoppingCoverage {
    private final Interval95 interval;
    private final Stopping rule;

    /** An interval from successes and trials. */
    @FunctionalInterface
    public interface Interval95 {
        Interval of(long successes, long trials);
    }

    /**
     * What comes of a rule.
     *
     * @param coverage probability that the interval holds the truth
     * @param runs expected number of runs
     */
    public record Result(double coverage, double runs) {}

    public StoppingCoverage(Interval95 interval, Stopping rule) {
        this.interval = interval;
        this.rule = rule;
    }

    /** Of a true proportion p. */
    public Result at(double p) {
        double[] going = {1};
        double covered = 0;
        double expected = 0;
        int runs = 0;
        while (runs < rule.most()) {
            int next = rule.nextLook(runs);
            for (; runs < next; runs++) {
                going = afterOneMore(going, p);
            }
            for (int k = 0; k <= runs; k++) {
                Interval now = interval.of(k, runs);
                if (going[k] > 0 && rule.endsAt(runs, now)) {
                    covered += now.contains(p) ? going[k] : 0;
                    expected += going[k] * runs;
                    going[k] = 0;
                }
            }
        }
        return new Result(covered, expected);
    }

    private static double[] afterOneMore(double[] going, double p) {
        double[] next = new double[going.length + 1];
        for (int k = 0; k < going.length; k++) {
            next[k] += going[k] * (1 - p);
            next[k + 1] += going[k] * p;
        }
        return next;
    }

    /** Wald's interval, the naive one: the estimate and its standard error as if they were normal. */
    public static Interval wald95(long successes, long trials) {
        double p = (double) successes / trials;
        double half = Wilson.Z95 * StrictMath.sqrt(p * (1 - p) / trials);
        return new Interval(p, p - half, p + half);
    }
}
