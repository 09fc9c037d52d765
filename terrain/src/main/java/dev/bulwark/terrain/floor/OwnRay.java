package dev.bulwark.terrain.floor;

import dev.bulwark.base.geo.Geodesics;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.base.geo.Wgs84;
import dev.bulwark.terrain.elevation.GeographicFrame;
import dev.bulwark.terrain.elevation.GridElevation;
import dev.bulwark.terrain.refraction.RayFamily;
import dev.bulwark.terrain.refraction.Rays;

/** The judge on a geographic grid: the geodesic from the site to one post, every edge crossed on the way read. */
final class OwnRay {
    /** The post itself lies on edges, which do not mask it. */
    private static final double NOT_QUITE = 1 - 1e-6;

    private final GridElevation elevation;
    private final AntennaSite site;
    private final RayFamily family;
    private final double stepM;

    OwnRay(GridElevation elevation, AntennaSite site, RayFamily family) {
        this.elevation = elevation;
        this.site = site;
        this.family = family;
        this.stepM = EdgeWalk.stepM(elevation, site.latitudeRad());
    }

    /** Altitude of the line over the highest edge crossed on the way to a post; minus infinity at the site. */
    double lineM(int column, int row) {
        GeographicFrame frame = elevation.frame();
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
        EdgeWalk walk = new EdgeWalk(elevation);
        walk.startAt(from.latitudeRad(), from.longitudeRad());
        double highest = -1e6;
        for (int i = 0; i < samples; i++) {
            double part = i == samples - 1 ? NOT_QUITE : 1;
            highest = Math.max(
                    highest, walk.highestTo(rays, i * step, step, path.latitudesRad[i], path.longitudesRad[i], part));
        }
        return rays.altitudeM(line.distanceM(), highest);
    }
}
