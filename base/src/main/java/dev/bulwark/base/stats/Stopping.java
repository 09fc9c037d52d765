package dev.bulwark.base.stats;

/**
 * When enough runs have been made: after a first batch, and then after every further one, as soon as the 95 % interval
 * is no wider than asked. Looking often and early with an interval that is too narrow ends runs by good luck; with
 * batches of 100 and an interval that keeps its promise the coverage stays at 95 % (docs/models/statistics.md).
 *
 * @param halfWidth asked for, above 0
 * @param batch runs between two looks
 * @param most runs after which it ends in any case
 */
public record Stopping(double halfWidth, int batch, int most) {
    /** Runs between two looks unless told otherwise. */
    public static final int USUAL_BATCH = 100;

    public Stopping {
        if (!(halfWidth > 0) || batch < 2 || most < batch) {
            throw new IllegalArgumentException(
                    "half-width " + halfWidth + ", batches of " + batch + ", at most " + most + " runs");
        }
    }

    /** Whether to end after so many runs with such an interval. */
    public boolean endsAt(int runs, Interval interval) {
        return runs >= most || (runs % batch == 0 && interval.halfWidth() <= halfWidth);
    }

    /** How many runs to have made at the next look. */
    public int nextLook(int runs) {
        return Math.min(most, (runs / batch + 1) * batch);
    }
}
