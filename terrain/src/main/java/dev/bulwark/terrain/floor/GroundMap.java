package dev.bulwark.terrain.floor;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.terrain.elevation.Elevation;
import java.util.stream.IntStream;

/** The ground around a site, by azimuth and range: metres above mean sea level, NaN where unknown. Immutable. */
public final class GroundMap {
    private final PolarGrid grid;
    private final float[] heights;

    private GroundMap(PolarGrid grid, float[] heights) {
        this.grid = grid;
        this.heights = heights;
    }

    /** Reads the ground at every step of a grid; {@code samplesPerStep} is not used. */
    public static GroundMap of(Elevation elevation, Geodetic site, PolarGrid grid) {
        float[] heights = new float[grid.azimuths() * (grid.ranges() + 1)];
        float own = (float) elevation.heightM(site.latitudeRad(), site.longitudeRad());
        IntStream.range(0, grid.azimuths()).parallel().forEach(ray -> {
            RayPath path = new RayPath(grid.ranges(), grid.stepM());
            path.trace(site.latitudeRad(), site.longitudeRad(), grid.azimuthRad(ray));
            float[] along = new float[grid.ranges()];
            elevation.heightsM(path.latitudesRad, path.longitudesRad, along.length, along);
            int start = ray * (grid.ranges() + 1);
            heights[start] = own;
            System.arraycopy(along, 0, heights, start + 1, along.length);
        });
        return new GroundMap(grid, heights);
    }

    public PolarGrid grid() {
        return grid;
    }

    /** Step 0 is the site itself. */
    public float heightM(int ray, int step) {
        return heights[ray * (grid.ranges() + 1) + step];
    }
}
