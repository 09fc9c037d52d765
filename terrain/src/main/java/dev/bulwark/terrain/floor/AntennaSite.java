package dev.bulwark.terrain.floor;

/**
 * Where an antenna stands or flies.
 *
 * @param latitudeRad geodetic latitude
 * @param longitudeRad longitude
 * @param heightM height of the antenna's centre in metres
 * @param above what the height is measured from
 */
public record AntennaSite(double latitudeRad, double longitudeRad, double heightM, Above above) {

    /** What a height is measured from. */
    public enum Above {
        GROUND,
        SEA_LEVEL
    }

    public AntennaSite {
        if (!(Math.abs(latitudeRad) <= Math.PI / 2) || !Double.isFinite(longitudeRad)) {
            throw new IllegalArgumentException("no such place: " + latitudeRad + ", " + longitudeRad + " rad");
        }
        if (!Double.isFinite(heightM) || (above == Above.GROUND && heightM < 0)) {
            throw new IllegalArgumentException("antenna height " + heightM + " m");
        }
    }

    /** An antenna on the ground. */
    public AntennaSite(double latitudeRad, double longitudeRad, double heightAboveGroundM) {
        this(latitudeRad, longitudeRad, heightAboveGroundM, Above.GROUND);
    }

    /** An antenna in the air, at an altitude above mean sea level. */
    public static AntennaSite airborne(double latitudeRad, double longitudeRad, double altitudeM) {
        return new AntennaSite(latitudeRad, longitudeRad, altitudeM, Above.SEA_LEVEL);
    }

    public static AntennaSite ofDegrees(double latitudeDeg, double longitudeDeg, double heightAboveGroundM) {
        return new AntennaSite(
                StrictMath.toRadians(latitudeDeg), StrictMath.toRadians(longitudeDeg), heightAboveGroundM);
    }
}
