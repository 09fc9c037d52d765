package dev.bulwark.engine.sensing;

import dev.bulwark.model.system.Swerling;

/**
 * Single-look detection by a square-law detector that sums N pulses, exact for Swerling's cases. Signal plus noise of
 * total energy E exceeds the threshold T with probability sum over k of w(k) Q(N + k, T), Q the regularised upper
 * incomplete gamma function: given E, k is Poisson with mean E; over the fluctuation, negative binomial with shape 1, N,
 * 2, 2N for cases 1 to 4 (P. Swerling, RAND RM-1217, 1954; J. I. Marcum, RAND RM-754, 1947).
 */
public final class Detection {
    private static final int BISECTIONS = 200;
    private static final double SURE = 700;

    private Detection() {}

    /**
     * Probability of detection.
     *
     * @param snr mean signal-to-noise ratio of one pulse, a plain ratio
     * @param falseAlarm probability of false alarm of a look, in (0, 1)
     */
    public static double probability(double snr, double falseAlarm, int pulses, Swerling swerling) {
        return exceeding(snr * pulses, threshold(falseAlarm, pulses), pulses, swerling);
    }

    /** The signal-to-noise ratio of one pulse that gives a detection probability. */
    public static double requiredSnr(double detection, double falseAlarm, int pulses, Swerling swerling) {
        double t = threshold(falseAlarm, pulses);
        double low = 1e-9;
        double high = 1e9;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = StrictMath.sqrt(low * high);
            if (exceeding(middle * pulses, t, pulses, swerling) < detection) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return StrictMath.sqrt(low * high);
    }

    /** The threshold T with Q(N, T) = false alarm. */
    static double threshold(double falseAlarm, int pulses) {
        if (!(falseAlarm > 0 && falseAlarm < 1) || pulses < 1) {
            throw new IllegalArgumentException(
                    "false alarm probability " + falseAlarm + " in (0, 1), pulses " + pulses + " at least 1");
        }
        double low = 0;
        double high = 2 * pulses - 2 * StrictMath.log(falseAlarm) + 10;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (low + high) / 2;
            if (upperGamma(pulses, middle) > falseAlarm) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private static double exceeding(double energy, double threshold, int pulses, Swerling swerling) {
        if (energy > SURE && swerling == Swerling.CASE_0) {
            return 1;
        }
        double shape = shape(pulses, swerling);
        double ratio = shape == 0 ? 0 : energy / (energy + shape);
        double weight =
                shape == 0 ? StrictMath.exp(-energy) : StrictMath.exp(-shape * StrictMath.log1p(energy / shape));
        double term = StrictMath.exp(pulses * StrictMath.log(threshold) - threshold - logFactorial(pulses));
        double below = 1 - upperGamma(pulses, threshold);
        double missed = 0;
        for (int k = 0; below > 1e-17 && k < 20_000; k++) {
            missed += weight * below;
            weight *= shape == 0 ? energy / (k + 1) : ratio * (shape + k) / (k + 1);
            below -= term;
            term *= threshold / (pulses + k + 1);
        }
        return Math.clamp(1 - missed, 0, 1);
    }

    /** Degrees of freedom of the fluctuation over two; 0 stands for none. */
    private static double shape(int pulses, Swerling swerling) {
        return switch (swerling) {
            case CASE_0 -> 0;
            case CASE_1 -> 1;
            case CASE_2 -> pulses;
            case CASE_3 -> 2;
            case CASE_4 -> 2.0 * pulses;
        };
    }

    /** Q(n, t) for whole n: the chance of fewer than n Poisson events of mean t. */
    private static double upperGamma(int n, double t) {
        double term = StrictMath.exp(-t);
        double sum = term;
        for (int j = 1; j < n; j++) {
            term *= t / j;
            sum += term;
        }
        return sum;
    }

    private static double logFactorial(int n) {
        double sum = 0;
        for (int j = 2; j <= n; j++) {
            sum += StrictMath.log(j);
        }
        return sum;
    }
}
