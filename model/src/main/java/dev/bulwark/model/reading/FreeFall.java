package dev.bulwark.model.reading;

import dev.bulwark.base.geo.Wgs84;

/**
 * Launch speeds of ballistic arcs over a resting sphere, for plausibility only (R. R. Bate, D. D. Mueller, J. E. White,
 * Fundamentals of Astrodynamics, 1971, chapter 6).
 */
final class FreeFall {
    private static final double R = Wgs84.MEAN_RADIUS_M;

    private FreeFall() {}

    /** Speed at which an arc of a range along the ground begins that rises to an apogee. */
    static double speedMps(double rangeM, double apogeeM) {
        double top = R + apogeeM;
        double e = apogeeM / (top - R * StrictMath.cos(rangeM / R / 2));
        return StrictMath.sqrt(Wgs84.MU * (2 / R - (1 + e) / top));
    }

    /** The longest range along the ground that a speed allows; infinite from orbital speed on. */
    static double farthestM(double speedMps) {
        double q = speedMps * speedMps * R / Wgs84.MU;
        return q >= 1 ? Double.POSITIVE_INFINITY : 2 * R * StrictMath.asin(q / (2 - q));
    }
}
