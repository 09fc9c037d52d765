package dev.bulwark.terrain.floor;

import dev.bulwark.base.geo.Wgs84;
import dev.bulwark.terrain.elevation.GeographicFrame;
import dev.bulwark.terrain.elevation.GridElevation;
import dev.bulwark.terrain.elevation.Posts;
import dev.bulwark.terrain.refraction.Rays;

/**
 * Walks along a geodesic over a geographic grid and reads the ground, linear, on every edge of the grid that it crosses.
 */
final class EdgeWalk {
    private static final double BELOW_ALL = -1e6;
    private static final double TURN_DEG = 360;

    private final Posts posts;
    private final GeographicFrame frame;
    private double column;
    private double row;

    EdgeWalk(GridElevation elevation) {
        this.posts = elevation.posts();
        this.frame = elevation.frame();
    }

    /** Half of the smaller distance of posts in metres: between two places so far apart the way is as good as straight. */
    static double stepM(GridElevation elevation, double latitudeRad) {
        double metresPerDegree = StrictMath.toRadians(1) * Wgs84.B_M;
        double east = elevation.frame().stepLonDeg() * StrictMath.cos(latitudeRad);
        return metresPerDegree * Math.min(elevation.frame().stepLatDeg(), east) / 2;
    }

    void startAt(double latitudeRad, double longitudeRad) {
        column = column(longitudeRad);
        row = row(latitudeRad);
    }

    /**
     * Goes on to a place and gives the highest slope on the way.
     *
     * @param fromM distance already walked
     * @param stepM distance to the place
     * @param part how much of the step counts: 1, or a hair less to leave out an edge at its end
     */
    double highestTo(Rays rays, double fromM, double stepM, double latitudeRad, double longitudeRad, double part) {
        double c = column(longitudeRad);
        double r = row(latitudeRad);
        double highest = Math.max(
                crossings(rays, fromM, stepM, column, row, c, r, true, part),
                crossings(rays, fromM, stepM, row, column, r, c, false, part));
        column = c;
        row = r;
        return highest;
    }

    /** Where one coordinate, a, passes a whole number. */
    private double crossings(
            Rays rays,
            double fromM,
            double stepM,
            double a0,
            double b0,
            double a1,
            double b1,
            boolean columns,
            double end) {
        double highest = BELOW_ALL;
        for (double line = Math.ceil(Math.min(a0, a1)); line <= Math.max(a0, a1); line++) {
            double part = a1 == a0 ? 0 : (line - a0) / (a1 - a0);
            double d = fromM + part * stepM;
            if (part < end && d > 0) {
                double b = b0 + part * (b1 - b0);
                float h = columns ? posts.bilinear(line, b) : posts.bilinear(b, line);
                highest = Math.max(highest, rays.slope(d, Float.isNaN(h) ? 0 : h));
            }
        }
        return highest;
    }

    private double column(double longitudeRad) {
        double offset = StrictMath.toDegrees(longitudeRad) - frame.westDeg();
        return (offset - TURN_DEG * Math.floor(offset / TURN_DEG)) / frame.stepLonDeg();
    }

    private double row(double latitudeRad) {
        return (frame.northDeg() - StrictMath.toDegrees(latitudeRad)) / frame.stepLatDeg();
    }
}
