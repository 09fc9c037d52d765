package dev.bulwark.base.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * A probability box: how likely a measure is at most a value, told as a band. Each draw of the unknowns has its own
 * distribution of chance; the band holds, value by value, the middle 95 % of them (all of them if there are few).
 *
 * @param values where the band may step, rising
 * @param low least probability of being at most each value
 * @param middle mean over the draws
 * @param high greatest probability
 */
public record PBox(List<Double> values, List<Double> low, List<Double> middle, List<Double> high) {
    private static final double TAIL = 0.025;

    public PBox {
        values = List.copyOf(values);
        low = List.copyOf(low);
        middle = List.copyOf(middle);
        high = List.copyOf(high);
    }

    /** @param samples of each draw of the unknowns, none of them empty */
    public static PBox of(List<double[]> samples) {
        TreeSet<Double> steps = new TreeSet<>();
        List<double[]> sorted = new ArrayList<>();
        for (double[] sample : samples) {
            double[] copy = sample.clone();
            Arrays.sort(copy);
            sorted.add(copy);
            Arrays.stream(copy).forEach(steps::add);
        }
        List<Double> low = new ArrayList<>();
        List<Double> middle = new ArrayList<>();
        List<Double> high = new ArrayList<>();
        for (double value : steps) {
            double[] shares =
                    sorted.stream().mapToDouble(s -> shareAtMost(s, value)).toArray();
            Quantiles across = Quantiles.of(shares);
            low.add(across.at(TAIL));
            middle.add(Moments.of(shares).mean());
            high.add(across.at(1 - TAIL));
        }
        return new PBox(List.copyOf(steps), low, middle, high);
    }

    /** Whether chance alone is left: every draw has the same distribution. */
    public boolean isThin() {
        return low.equals(high);
    }

    private static double shareAtMost(double[] sorted, double value) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int half = (from + to) >>> 1;
            if (sorted[half] <= value) {
                from = half + 1;
            } else {
                to = half;
            }
        }
        return (double) from / sorted.length;
    }
}
