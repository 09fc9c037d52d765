package dev.bulwark.base.sample;

/**
 * How an uncertain figure spreads over its range. A spread of published statements is not a measured frequency: the
 * shape is a convention, said aloud in the report.
 */
public sealed interface Spread {

    /**
     * The value below which a share of the spread lies.
     *
     * @param u from 0 to 1
     */
    double quantile(double u);

    /** Whether there is anything to draw. */
    default boolean isUncertain() {
        return quantile(0) < quantile(1);
    }

    /** Likeliest at the mode, falling in straight lines to nothing at low and high. */
    record Triangular(double low, double mode, double high) implements Spread {
        public Triangular {
            if (!(low <= mode && mode <= high)) {
                throw new IllegalArgumentException("out of order: " + low + ", " + mode + ", " + high);
            }
        }

        @Override
        public double quantile(double u) {
            double span = high - low;
            if (span == 0) {
                return mode;
            }
            double value = u * span < mode - low
                    ? low + StrictMath.sqrt(u * span * (mode - low))
                    : high - StrictMath.sqrt((1 - u) * span * (high - mode));
            return Math.clamp(value, low, high);
        }
    }

    /** Equally likely everywhere between low and high. */
    record Uniform(double low, double high) implements Spread {
        public Uniform {
            if (!(low <= high)) {
                throw new IllegalArgumentException("out of order: " + low + ", " + high);
            }
        }

        @Override
        public double quantile(double u) {
            return Math.clamp(low + u * (high - low), low, high);
        }
    }

    /** One value, whatever is drawn. */
    record Fixed(double value) implements Spread {
        @Override
        public double quantile(double u) {
            return value;
        }
    }
}
