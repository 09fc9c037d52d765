package dev.bulwark.terrain.floor;

import dev.bulwark.base.geo.Wgs84;
import dev.bulwark.terrain.elevation.GridElevation;
import dev.bulwark.terrain.refraction.RayFamily;
import dev.bulwark.terrain.refraction.Rays;
import java.util.stream.IntStream;

/**
 * The horizon around a site by azimuth and range, as slopes: what a raster product reads. Rays lie one post apart at the
 * edge and read every edge of the grid that they cross.
 */
final class HorizonFan {
    private static final double BELOW_ALL = -1e6;

    private final PolarGrid grid;
    private final RayFamily family;
    private final float[] slopes;
    private final double[] radiiM;

    HorizonFan(GridElevation elevation, AntennaSite site, PolarGrid grid, RayFamily family) {
        this.grid = grid;
        this.family = family;
        this.slopes = new float[Math.multiplyExact(grid.azimuths(), grid.ranges() + 1)];
        this.radiiM = new double[grid.azimuths()];
        IntStream.range(0, grid.azimuths()).parallel().forEach(ray -> sweep(elevation, site, ray));
    }

    private void sweep(GridElevation elevation, AntennaSite site, int ray) {
        int samples = grid.samples();
        double stepM = grid.rangeM() / samples;
        RayPath path = new RayPath(samples, stepM);
        double azimuth = grid.azimuthRad(ray);
        path.trace(site.latitudeRad(), site.longitudeRad(), azimuth);
        radiiM[ray] = Wgs84.radiusOfCurvatureM(path.latitudesRad[samples / 3], azimuth);
        Rays rays = family.over(radiiM[ray]);
        EdgeWalk walk = new EdgeWalk(elevation);
        walk.startAt(site.latitudeRad(), site.longitudeRad());
        int at = ray * (grid.ranges() + 1);
        double highest = BELOW_ALL;
        slopes[at] = (float) highest;
        for (int i = 0; i < samples; i++) {
            highest = Math.max(
                    highest, walk.highestTo(rays, i * stepM, stepM, path.latitudesRad[i], path.longitudesRad[i], 1));
            if ((i + 1) % grid.samplesPerStep() == 0) {
                slopes[at + (i + 1) / grid.samplesPerStep()] = (float) highest;
            }
        }
    }

    /** Altitude in metres of the horizon's line over a place, linear between rays and steps. */
    double lineM(double azimuthRad, double groundRangeM) {
        double turn = azimuthRad / (2 * Math.PI);
        double place = (turn - Math.floor(turn)) * grid.azimuths();
        int ray = Math.min((int) place, grid.azimuths() - 1);
        int next = ray + 1 == grid.azimuths() ? 0 : ray + 1;
        double step = Math.min(groundRangeM / grid.stepM(), grid.ranges());
        double one = slope(ray, step);
        double slope = one + (place - ray) * (slope(next, step) - one);
        return family.over(radiiM[ray]).altitudeM(groundRangeM, slope);
    }

    private double slope(int ray, double step) {
        int i = Math.min((int) step, grid.ranges() - 1);
        int at = ray * (grid.ranges() + 1) + i;
        return slopes[at] + (step - i) * (slopes[at + 1] - slopes[at]);
    }
}
