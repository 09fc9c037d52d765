package dev.bulwark.terrain.floor;

import dev.bulwark.base.geo.Wgs84;
import dev.bulwark.terrain.elevation.Elevation;
import dev.bulwark.terrain.refraction.RayFamily;
import dev.bulwark.terrain.refraction.Rays;

/** The sweep along one azimuth: keep the highest slope of the ground so far; the line of that slope is the floor. */
record RaySweep(Elevation elevation, AntennaSite site, PolarGrid grid, Schedule schedule, RayFamily family) {
    /** A slope below every line of sight. */
    private static final double BELOW_ALL = -1e6;
    /** Over unknown ground only the bulk of the Earth is sure to mask. */
    private static final double SEA_M = 0;

    /** Fills one ray of the map; returns over how many of its range steps the ground is unknown. */
    int run(int ray, float groundAtSiteM, float[] floors) {
        double azimuth = grid.azimuthRad(ray);
        RayPath path = new RayPath(schedule.distancesM());
        path.trace(site.latitudeRad(), site.longitudeRad(), azimuth);
        float[] ground = new float[schedule.samples()];
        elevation.heightsM(path.latitudesRad, path.longitudesRad, ground.length, ground);
        Rays rays = family.over(radiusM(path, azimuth));
        int start = ray * (grid.ranges() + 1);
        floors[start] = groundAtSiteM;
        return sweep(rays, ground, floors, start);
    }

    /** The ellipsoid's curvature a third of the way out: within 2 m of floor at 400 km. */
    private double radiusM(RayPath path, double azimuth) {
        return Wgs84.radiusOfCurvatureM(path.latitudesRad[schedule.third()], azimuth);
    }

    private int sweep(Rays rays, float[] ground, float[] floors, int start) {
        double highest = BELOW_ALL;
        int voids = 0;
        for (int i = 0; i < ground.length; i++) {
            double d = schedule.distanceM(i);
            float h = ground[i];
            boolean unknown = Float.isNaN(h);
            int step = schedule.step(i);
            if (step > 0) {
                floors[start + step] = unknown ? h : Math.max(h, (float) rays.altitudeM(d, highest));
                voids += unknown ? 1 : 0;
            }
            highest = Math.max(highest, rays.slope(d, unknown ? SEA_M : h));
        }
        return voids;
    }
}
