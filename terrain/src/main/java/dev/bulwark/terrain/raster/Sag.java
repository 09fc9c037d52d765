package dev.bulwark.terrain.raster;

import dev.bulwark.terrain.elevation.MetricFrame;

/**
 * The Earth's curvature over an octant. With x and y in steps of a and b metres, d^2 = a^2 x^2 + b^2 y^2, and 1/R by
 * azimuth (Euler), the quantity e = d^2 / R is x^2 (a^2 / R_outward) + y^2 (b^2 / R_aside). For t = d / R:
 *
 * <pre>
 *   sag  = d tan(t / 2)      = e / 2 (1 + t^2 / 12 + ...)
 *   rise = (h - a) t / ((1 + h / R) sin t) = (h - a)(1 - h / R)(1 + t^2 / 6 + ...)
 *   slope of the line of sight times d = rise - sag
 * </pre>
 *
 * with t^2 = e / R. What is left out is under 2 cm at 600 km for heights to 9 km.
 *
 * @param antennaM antenna altitude in metres
 * @param outward a^2 over the effective radius along x
 * @param aside b^2 over the effective radius along y
 * @param curvature one over the mean effective radius
 */
record Sag(double antennaM, double outward, double aside, double curvature) {

    /** For octants that run along the grid's columns. */
    static Sag of(MetricFrame frame, RasterSite site) {
        double south = frame.stepSouthM();
        double east = frame.stepEastM();
        return new Sag(
                site.antennaM(),
                south * south / site.northRadiusM(),
                east * east / site.eastRadiusM(),
                1 / site.meanRadiusM());
    }

    /** For octants that run along the grid's rows. */
    Sag turned() {
        return new Sag(antennaM, /* outward= */ aside, /* aside= */ outward, curvature);
    }

    /** e at a post. */
    double squareOverRadius(double x, double y) {
        return x * x * outward + y * y * aside;
    }

    /** Slope times distance of the line of sight through an altitude, given e there. */
    double height(double altitudeM, double e) {
        double t2 = e * curvature;
        return (altitudeM - antennaM) * (1 - altitudeM * curvature) * (1 + t2 / 6) - e / 2 * (1 + t2 / 12);
    }

    /** The inverse: altitude of the line of sight with a slope times distance, given e there. */
    double altitudeM(double height, double e) {
        double t2 = e * curvature;
        double up = (height + e / 2 * (1 + t2 / 12)) * (1 - t2 / 6);
        double bend = up * curvature;
        return antennaM + up * (1 + antennaM * curvature) * (1 + bend * (1 + bend));
    }
}
