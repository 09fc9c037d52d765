package dev.bulwark.terrain.floor;

import dev.bulwark.base.geo.Geodesics;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.base.geo.Wgs84;
import dev.bulwark.terrain.elevation.GeographicFrame;
import dev.bulwark.terrain.elevation.GridElevation;
import dev.bulwark.terrain.elevation.Posts;
import dev.bulwark.terrain.refraction.RayFamily;
import dev.bulwark.terrain.refraction.Rays;

/**
 * The judge on a geographic grid: the geodesic from the site to one post, the ground interpolated linearly on every edge
 * of the grid that it crosses.
 */
final class OwnRay {
    private final Posts posts;
    private final GeographicFrame frame;
    private final AntennaSite site;
    private final RayFamily family;
    private final double stepM;

    OwnRay(GridElevation elevation, AntennaSite site, RayFamily family) {
        this.posts = elevation.posts();
        this.frame = elevation.frame();
        this.site = site;
        this.family = family;
        double metresPerDegree = StrictMath.toRadians(1) * Wgs84.B_M;
        double east = frame.stepLonDeg() * StrictMath.cos(site.latitudeRad());
        this.stepM = metresPerDegree * Math.min(frame.stepLatDeg(), east) / 2;
    }

    /** Altitude of the line over the highest edge crossed on the way to a post; minus infinity at the site. */
    double lineM(int column, int row) {
        Geodetic from = new Geodetic(site.latitudeRad(), site.longitudeRad(), 0);
        Geodetic to = Geodetic.ofDegrees(
                frame.northDeg() - row * frame.stepLatDeg(), frame.westDeg() + column * frame.stepLonDeg(), 0);
        Geodesics.Line line = Geodesics.inverse(from, to);
        int samples = (int) Math.ceil(line.distanceM() / stepM);
        if (samples == 0) {
            return Double.NEGATIVE_INFINITY;
        }
        double step = line.distanceM() / samples;
        RayPath path = new RayPath(samples, step);
        path.trace(from.latitudeRad(), from.longitudeRad(), line.azimuthRad());
        Rays rays = family.over(Wgs84.radiusOfCurvatureM(path.latitudesRad[samples / 3], line.azimuthRad()));
        double highest = -1e6;
        double c0 = column(from.longitudeRad());
        double r0 = row(from.latitudeRad());
        for (int i = 0; i < samples; i++) {
            double c1 = column(path.longitudesRad[i]);
            double r1 = row(path.latitudesRad[i]);
            double end = i == samples - 1 ? 1 - 1e-6 : 1;
            highest = Math.max(highest, crossings(rays, i * step, step, c0, r0, c1, r1, true, end));
            highest = Math.max(highest, crossings(rays, i * step, step, r0, c0, r1, c1, false, end));
            c0 = c1;
            r0 = r1;
        }
        return rays.altitudeM(line.distanceM(), highest);
    }

    /** The highest slope where one coordinate (a) passes a whole number between two samples, before a part of the way. */
    private double crossings(
            Rays rays,
            double distanceM,
            double step,
            double a0,
            double b0,
            double a1,
            double b1,
            boolean columns,
            double end) {
        double highest = -1e6;
        for (double line = Math.ceil(Math.min(a0, a1)); line <= Math.max(a0, a1); line++) {
            double part = a1 == a0 ? 0 : (line - a0) / (a1 - a0);
            double d = distanceM + part * step;
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
        return (offset - 360 * Math.floor(offset / 360)) / frame.stepLonDeg();
    }

    private double row(double latitudeRad) {
        return (frame.northDeg() - StrictMath.toDegrees(latitudeRad)) / frame.stepLatDeg();
    }
}
