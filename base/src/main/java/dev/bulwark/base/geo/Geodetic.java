package dev.bulwark.base.geo;

/**
 * A position on or above the WGS-84 ellipsoid.
 *
 * @param latitudeRad geodetic latitude, -pi/2 to pi/2
 * @param longitudeRad longitude, east positive; any value, not normalised
 * @param heightM height above the reference surface in metres. Bulwark takes heights above mean sea level as if they
 *     were above the ellipsoid: the geoid's slope over a radar's reach is small (docs/models/terrain.md).
 */
public record Geodetic(double latitudeRad, double longitudeRad, double heightM) {

    public Geodetic {
        if (!(Math.abs(latitudeRad) <= Math.PI / 2)) {
            throw new IllegalArgumentException("latitude " + latitudeRad + " rad is outside -pi/2..pi/2");
        }
        if (!Double.isFinite(longitudeRad) || !Double.isFinite(heightM)) {
            throw new IllegalArgumentException("position is not finite: " + longitudeRad + " rad, " + heightM + " m");
        }
    }

    public static Geodetic ofDegrees(double latitudeDeg, double longitudeDeg, double heightM) {
        return new Geodetic(StrictMath.toRadians(latitudeDeg), StrictMath.toRadians(longitudeDeg), heightM);
    }

    public double latitudeDeg() {
        return StrictMath.toDegrees(latitudeRad);
    }

    public double longitudeDeg() {
        return StrictMath.toDegrees(longitudeRad);
    }

    public Geodetic withHeightM(double newHeightM) {
        return new Geodetic(latitudeRad, longitudeRad, newHeightM);
    }
}
