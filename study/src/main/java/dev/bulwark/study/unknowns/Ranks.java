package dev.bulwark.study.unknowns;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Spearman's rank correlation; ties have their mean rank. */
public final class Ranks {

    private Ranks() {}

    /** From -1 to 1; 0 where one of the two never varies or is not always a number. */
    public static double correlation(double[] x, double[] y) {
        double[] rx = ranks(x);
        double[] ry = ranks(y);
        double mean = (x.length - 1) / 2.0;
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            if (Double.isNaN(x[i]) || Double.isNaN(y[i])) {
                return 0;
            }
            xy += (rx[i] - mean) * (ry[i] - mean);
            xx += (rx[i] - mean) * (rx[i] - mean);
            yy += (ry[i] - mean) * (ry[i] - mean);
        }
        return xx == 0 || yy == 0 ? 0 : xy / StrictMath.sqrt(xx * yy);
    }

    private static double[] ranks(double[] values) {
        Integer[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .toArray(Integer[]::new);
        double[] ranks = new double[values.length];
        for (int from = 0; from < order.length; ) {
            int to = from;
            while (to < order.length && values[order[to]] == values[order[from]]) {
                to++;
            }
            to = Math.max(to, from + 1); // NaN equals nothing
            for (int i = from; i < to; i++) {
                ranks[order[i]] = (from + to - 1) / 2.0;
            }
            from = to;
        }
        return ranks;
    }
}
