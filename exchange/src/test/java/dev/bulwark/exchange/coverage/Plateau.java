package dev.bulwark.exchange.coverage;

import dev.bulwark.terrain.elevation.Elevation;
import dev.bulwark.terrain.elevation.ElevationSource;

/** The same height everywhere. */
record Plateau(double heightM) implements Elevation {

    @Override
    public double heightM(double latitudeRad, double longitudeRad) {
        return heightM;
    }

    @Override
    public ElevationSource source() {
        return new ElevationSource("plateau", "none", 1000, "", false, "");
    }
}
