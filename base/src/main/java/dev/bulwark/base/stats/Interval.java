package dev.bulwark.base.stats;

/** An estimate with its confidence interval. */
public record Interval(double estimate, double low, double high) {

    public Interval {
        if (!(low <= estimate && estimate <= high)) {
            throw new IllegalArgumentException("interval is out of order: " + low + ", " + estimate + ", " + high);
        }
    }

    public double halfWidth() {
        return (high - low) / 2;
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
