package dev.bulwark.base.stats;

import org.hipparchus.distribution.continuous.TDistribution;

/** The t interval for a mean, and for the mean of paired differences. */
public final class Student {

    private Student() {}

    /** 95 % interval for the mean; a single value has no width to tell, so low = high = the value. */
    public static Interval interval95(Moments m) {
        if (m.count() < 2) {
            return new Interval(m.mean(), m.mean(), m.mean());
        }
        double t = new TDistribution(m.count() - 1).inverseCumulativeProbability(0.975);
        double half = t * m.standardDeviation() / StrictMath.sqrt((double) m.count());
        return new Interval(m.mean(), m.mean() - half, m.mean() + half);
    }

    /** 95 % interval for the mean of first minus second, paired place by place (common random numbers). */
    public static Interval pairedDifference95(double[] first, double[] second) {
        if (first.length != second.length) {
            throw new IllegalArgumentException("pairs need equal lengths: " + first.length + ", " + second.length);
        }
        double[] difference = new double[first.length];
        for (int i = 0; i < first.length; i++) {
            difference[i] = first[i] - second[i];
        }
        return interval95(Moments.of(difference));
    }
}
