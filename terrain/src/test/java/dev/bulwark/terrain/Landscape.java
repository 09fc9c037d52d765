package dev.bulwark.terrain;

import dev.bulwark.terrain.elevation.Elevation;
import dev.bulwark.terrain.elevation.ElevationSource;
import java.util.function.DoubleBinaryOperator;

/** Made-up ground for tests: a height for each latitude and longitude in degrees. */
public record Landscape(double spacingM, DoubleBinaryOperator heightOfDegrees) implements Elevation {

    public static Landscape flat(double heightM) {
        return new Landscape(1000, (lat, lon) -> heightM);
    }

    @Override
    public double heightM(double latitudeRad, double longitudeRad) {
        return heightOfDegrees.applyAsDouble(StrictMath.toDegrees(latitudeRad), StrictMath.toDegrees(longitudeRad));
    }

    @Override
    public ElevationSource source() {
        return new ElevationSource("made up", "none", spacingM, "", false, "");
    }
}
