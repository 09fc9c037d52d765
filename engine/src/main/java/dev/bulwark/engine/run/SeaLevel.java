package dev.bulwark.engine.run;

import dev.bulwark.terrain.elevation.Elevation;
import dev.bulwark.terrain.elevation.ElevationSource;

/** A ball without hills: {@code dem: flat}. What the horizon alone does. */
public record SeaLevel() implements Elevation {
    private static final double SPACING_M = 1000;

    @Override
    public double heightM(double latitudeRad, double longitudeRad) {
        return 0;
    }

    @Override
    public ElevationSource source() {
        return new ElevationSource(
                "flat", "none needed", SPACING_M, "", true, "no terrain: sea level everywhere, only the horizon masks");
    }
}
