package dev.bulwark.base.stats;

import java.util.stream.DoubleStream;

/**
 * Count, mean and sum of squared deviations, by the two-pass corrected sums of a whole sample in the given order: the
 * same bytes for the same sample, and accurate where a one-pass sum of squares is not (NIST StRD NumAcc).
 */
public record Moments(long count, double mean, double squaredDeviations) {

    public static Moments of(double... sample) {
        if (sample.length == 0) {
            throw new IllegalArgumentException("the sample is empty");
        }
        double anchor = sample[0];
        double shifted = 0;
        for (double x : sample) {
            shifted += x - anchor;
        }
        double mean = anchor + shifted / sample.length;
        double residual = 0;
        double squares = 0;
        for (double x : sample) {
            double d = x - mean;
            residual += d;
            squares += d * d;
        }
        return new Moments(
                sample.length, mean + residual / sample.length, squares - residual * residual / sample.length);
    }

    public static Moments of(DoubleStream sample) {
        return of(sample.sequential().toArray());
    }

    /** Unbiased sample variance; zero for a single value. */
    public double variance() {
        return count < 2 ? 0 : squaredDeviations / (count - 1);
    }

    public double standardDeviation() {
        return StrictMath.sqrt(variance());
    }
}
