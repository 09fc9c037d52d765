package dev.bulwark.base.time;

import java.util.Locale;

/**
 * A moment or a span of simulation time in whole nanoseconds, so that sums are exact and order never hangs on rounding.
 */
public record SimTime(long nanos) implements Comparable<SimTime> {
    public static final SimTime ZERO = new SimTime(0);
    private static final double NANOS_PER_SECOND = 1e9;

    /** The nearest nanosecond; refuses what does not fit (about 292 years). */
    public static SimTime ofSeconds(double seconds) {
        return new SimTime(nanosOf(seconds));
    }

    /** The nearest nanosecond as a bare number, for inner loops. */
    public static long nanosOf(double seconds) {
        double nanos = Math.rint(seconds * NANOS_PER_SECOND);
        if (!(Math.abs(nanos) < 9.2e18)) {
            throw new IllegalArgumentException("time of " + seconds + " s does not fit in nanoseconds");
        }
        return (long) nanos;
    }

    public double seconds() {
        return nanos / NANOS_PER_SECOND;
    }

    public SimTime plus(SimTime span) {
        return new SimTime(Math.addExact(nanos, span.nanos));
    }

    public SimTime minus(SimTime span) {
        return new SimTime(Math.subtractExact(nanos, span.nanos));
    }

    public boolean isBefore(SimTime other) {
        return nanos < other.nanos;
    }

    @Override
    public int compareTo(SimTime other) {
        return Long.compare(nanos, other.nanos);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.3f s", seconds());
    }
}
