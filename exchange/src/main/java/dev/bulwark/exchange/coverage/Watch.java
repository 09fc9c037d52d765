package dev.bulwark.exchange.coverage;

import org.jspecify.annotations.Nullable;

/**
 * One thing that sees, or reaches, from one antenna: a radar against a target, or a weapon under a radar.
 *
 * @param sight of the antenna
 * @param seenM ground range within which the target is detected
 * @param bounds of the weapon; {@link Bounds#NONE} for a radar
 * @param inTime where there is time enough for an engagement; null where that is not asked
 * @param lifted the last of the limits that is left out, with all before it, to ask what it costs; null for none
 */
public record Watch(
        Sight sight,
        double seenM,
        Bounds bounds,
        @Nullable InTime inTime,
        @Nullable Limit lifted) {

    /** A metre outside the reach weighs as much as this many metres below the floor; moves no border, only smooths. */
    private static final double SLOPE = 0.05;

    private static final double HAIR_M = 0.01;

    /**
     * Where a weapon meets its target.
     *
     * @param leastHeightM above the ground
     * @param mostAltitudeM above mean sea level
     */
    public record Bounds(double leastRangeM, double mostRangeM, double leastHeightM, double mostAltitudeM) {
        public static final Bounds NONE =
                new Bounds(0, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /** A radar that detects out to a range. */
    public Watch(Sight sight, double seenM) {
        this(sight, seenM, Bounds.NONE, null, null);
    }

    Watch without(Limit limit) {
        return new Watch(sight, seenM, bounds, inTime, limit);
    }

    private boolean holds(Limit limit) {
        return lifted == null || limit.compareTo(lifted) > 0;
    }

    /** Below zero where a target at a height above the ground is covered; positive infinity over unknown ground. */
    float shortfall(int node, double heightM) {
        double altitude = sight.groundM[node] + heightM;
        double range = sight.rangeM[node];
        if (heightM < bounds.leastHeightM || altitude > bounds.mostAltitudeM) {
            return Float.POSITIVE_INFINITY;
        }
        double tooFar = Math.max(range - bounds.mostRangeM, bounds.leastRangeM - range);
        if (holds(Limit.RADAR_RANGE)) {
            tooFar = Math.max(tooFar, range - seenM);
        }
        if (holds(Limit.SECTOR) && sight.antenna().hasSector()) {
            tooFar = Math.max(tooFar, sight.antenna().outsideRad(sight.azimuthRad[node]) * range);
        }
        return (float) Math.max(tooFar * SLOPE, hidden(node, range, altitude));
    }

    private double hidden(int node, double range, double altitude) {
        if (!holds(Limit.GROUND)) {
            return Double.NEGATIVE_INFINITY;
        }
        double hidden = Math.max(sight.floorM[node] - altitude, altitude - sight.highestM(range));
        if (Double.isNaN(hidden)) {
            return Double.POSITIVE_INFINITY;
        }
        if (inTime == null || !holds(Limit.TIME)) {
            return hidden;
        }
        double late = -inTime.spareM(sight.azimuthRad[node], range) * SLOPE;
        return inTime.mayLose() ? late : Math.max(hidden, late);
    }

    /** The lowest height above the ground that is covered at a node; positive infinity if none is. */
    float lowestHeightM(int node) {
        double lowest = Math.max(Math.max(sight.floorM[node] - sight.groundM[node], bounds.leastHeightM), 0);
        return shortfall(node, lowest + HAIR_M) <= 0 ? (float) lowest : Float.POSITIVE_INFINITY;
    }

    /** The same above mean sea level. */
    float lowestAltitudeM(int node) {
        return lowestHeightM(node) + sight.groundM[node];
    }
}
