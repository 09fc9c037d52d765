package dev.bulwark.study.runs;

import java.util.stream.DoubleStream;

/**
 * How well the mean of each variant is known while runs are still being made: for progress, not for results, because
 * threads finish in any order. Safe from several threads.
 */
public final class Sureness {
    private static final double NORMAL_95 = 1.96; // near enough for a line that is redrawn

    private final long[] counts;
    private final double[] means;
    private final double[] squares;

    /** @param variants how many */
    public Sureness(int variants) {
        counts = new long[variants];
        means = new double[variants];
        squares = new double[variants];
    }

    /** Hears of values of a variant; NaN is left out. */
    public synchronized void add(int variant, DoubleStream values) {
        values.filter(value -> !Double.isNaN(value)).forEach(value -> {
            double before = value - means[variant];
            counts[variant]++;
            means[variant] += before / counts[variant];
            squares[variant] += before * (value - means[variant]);
        });
    }

    /** About half of the widest 95 % interval of a mean; NaN while a variant has fewer than two values. */
    public synchronized double widest() {
        double widest = 0;
        for (int v = 0; v < counts.length; v++) {
            if (counts[v] < 2) {
                return Double.NaN;
            }
            double error = StrictMath.sqrt(squares[v] / (counts[v] - 1) / counts[v]);
            widest = Math.max(widest, NORMAL_95 * error);
        }
        return widest;
    }
}
