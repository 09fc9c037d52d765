package dev.bulwark.terrain.refraction;

/**
 * The lines of sight from one antenna in one direction, each named by its slope: the tangent of its elevation angle at
 * the antenna. A higher slope is a higher line at every range.
 */
public interface Rays {

    /** Slope of the line through a point at a ground range (more than 0) and an altitude, metres. */
    double slope(double groundRangeM, double altitudeM);

    /** Altitude in metres of the line with a slope, at a ground range. */
    double altitudeM(double groundRangeM, double slope);
}
