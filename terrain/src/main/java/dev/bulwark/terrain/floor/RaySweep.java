package dev.bulwark.terrain.floor;

import dev.bulwark.base.geo.Wgs84;
import dev.bulwark.terrain.elevation.Elevation;
import dev.bulwark.terrain.refraction.Lines;
import dev.bulwark.terrain.refraction.RayFamily;

/** The sweep along one azimuth: keep the highest slope of the ground so far; the line of that slope is the floor. */
record RaySweep(Elevation elevation, AntennaSite site, PolarGrid grid, Schedule schedule, Lines lines) {
    /** Over unknown ground only the bulk of the Earth is sure to mask. */
    private static final float SEA_M = 0;

    static RaySweep of(Elevation elevation, AntennaSite site, PolarGrid grid, RayFamily family) {
        Schedule schedule = Schedule.of(grid);
        return new RaySweep(elevation, site, grid, schedule, family.along(schedule.distancesM(), schedule.steps()));
    }

    /** Fills one ray of the map; returns over how many of its range steps the ground is unknown. */
    int run(int ray, float groundAtSiteM, float[] floors) {
        double azimuth = grid.azimuthRad(ray);
        RayPath path = new RayPath(schedule.distancesM());
        path.trace(site.latitudeRad(), site.longitudeRad(), azimuth);
        float[] ground = new float[schedule.samples()];
        elevation.heightsM(path.latitudesRad, path.longitudesRad, ground.length, ground);
        float[] line = new float[grid.ranges() + 1];
        lines.sweep(radiusM(path, azimuth), overSea(ground), line);
        int start = ray * (grid.ranges() + 1);
        floors[start] = groundAtSiteM;
        int voids = 0;
        for (int i = 0; i < ground.length; i++) {
            int step = schedule.step(i);
            if (step > 0) {
                floors[start + step] = Math.max(ground[i], line[step]); // NaN where the ground is
                voids += Float.isNaN(ground[i]) ? 1 : 0;
            }
        }
        return voids;
    }

    /** The ellipsoid's curvature a third of the way out: within 2 m of floor at 400 km. */
    private double radiusM(RayPath path, double azimuth) {
        return Wgs84.radiusOfCurvatureM(path.latitudesRad[schedule.third()], azimuth);
    }

    private static float[] overSea(float[] ground) {
        float[] known = ground.clone();
        for (int i = 0; i < known.length; i++) {
            known[i] = Float.isNaN(known[i]) ? SEA_M : known[i];
        }
        return known;
    }
}
