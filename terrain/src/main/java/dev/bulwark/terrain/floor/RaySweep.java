package dev.bulwark.terrain.floor;

import dev.bulwark.base.geo.Wgs84;
import dev.bulwark.terrain.elevation.Elevation;
import dev.bulwark.terrain.refraction.RayFamily;
import dev.bulwark.terrain.refraction.Rays;

/** The sweep along one azimuth: keep the highest slope of the ground so far; the line of that slope is the floor. */
record RaySweep(Elevation elevation, AntennaSite site, PolarGrid grid, RayFamily family) {
    /** A slope below every line of sight. */
    private static final double BELOW_ALL = -1e6;
    /** Over unknown ground only the bulk of the Earth is sure to mask. */
    private static final double SEA_M = 0;

    /** Fills one ray of the map; returns how many reads of the ground found a void. */
    int run(int ray, float groundAtSiteM, float[] floors) {
        int samples = grid.samples();
        double stepM = grid.rangeM() / samples;
        double azimuth = grid.azimuthRad(ray);
        RayPath path = new RayPath(samples, stepM);
        path.trace(site.latitudeRad(), site.longitudeRad(), azimuth);
        float[] ground = new float[samples];
        elevation.heightsM(path.latitudesRad, path.longitudesRad, samples, ground);
        Rays rays = family.over(radiusM(path, azimuth));
        int start = ray * (grid.ranges() + 1);
        floors[start] = groundAtSiteM;
        return sweep(rays, ground, stepM, floors, start);
    }

    /** The ellipsoid's curvature a third of the way out: within 2 m of floor at 400 km. */
    private double radiusM(RayPath path, double azimuth) {
        return Wgs84.radiusOfCurvatureM(path.latitudesRad[path.latitudesRad.length / 3], azimuth);
    }

    private int sweep(Rays rays, float[] ground, double stepM, float[] floors, int start) {
        double highest = BELOW_ALL;
        int voids = 0;
        int perStep = grid.samplesPerStep();
        int i = 0;
        for (int step = 1; step <= grid.ranges(); step++) {
            for (int last = step * perStep; i < last; i++) {
                double d = (i + 1) * stepM;
                float h = ground[i];
                boolean unknown = Float.isNaN(h);
                if (i == last - 1) {
                    floors[start + step] = unknown ? h : Math.max(h, (float) rays.altitudeM(d, highest));
                }
                highest = Math.max(highest, rays.slope(d, unknown ? SEA_M : h));
                voids += unknown ? 1 : 0;
            }
        }
        return voids;
    }
}
