package dev.bulwark.app.serve.job;

import dev.bulwark.base.stats.Interval;
import dev.bulwark.base.stats.Moments;
import dev.bulwark.base.stats.Student;

/**
 * The mean leakers of a variant, as far as known.
 *
 * @param runs that it rests on
 */
public record Estimate(String variant, String title, int runs, Interval leakers) {

    /** Of each run's leakers; at least two runs. */
    public static Estimate of(String variant, String title, double[] leakers) {
        Interval mean = Student.interval95(Moments.of(leakers));
        return new Estimate(
                variant, title, leakers.length, new Interval(mean.estimate(), Math.max(0, mean.low()), mean.high()));
    }
}
