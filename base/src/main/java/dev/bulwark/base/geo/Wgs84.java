package dev.bulwark.base.geo;

/**
 * The WGS-84 ellipsoid (NIMA TR8350.2) and conversions between its frames. All results are the same bytes on every Java
 * platform: only StrictMath and basic arithmetic are used.
 */
public final class Wgs84 {
    /** Equatorial radius in metres. */
    public static final double A_M = 6_378_137.0;
    /** Flattening. */
    public static final double F = 1 / 298.257223563;
    /** Polar radius in metres. */
    public static final double B_M = A_M * (1 - F);
    /** First eccentricity squared. */
    public static final double E2 = F * (2 - F);
    /** Mean radius (2a + b) / 3 in metres, as used by the closed forms of docs/models. */
    public static final double MEAN_RADIUS_M = 6_371_009.0;
    /** Rotation rate in rad/s. */
    public static final double ROTATION_RAD_PER_S = 7.292115e-5;
    /** Gravitational constant times mass, m^3/s^2. */
    public static final double MU = 3.986004418e14;

    private Wgs84() {}

    public static Ecef toEcef(Geodetic p) {
        double sinLat = StrictMath.sin(p.latitudeRad());
        double cosLat = StrictMath.cos(p.latitudeRad());
        double n = A_M / StrictMath.sqrt(1 - E2 * sinLat * sinLat);
        double horizontal = (n + p.heightM()) * cosLat;
        return new Ecef(
                horizontal * StrictMath.cos(p.longitudeRad()),
                horizontal * StrictMath.sin(p.longitudeRad()),
                (n * (1 - E2) + p.heightM()) * sinLat);
    }

    /**
     * Geodetic position of a point by Bowring's formula with one refinement (B. R. Bowring, Survey Review 28, 1985);
     * exact to a micrometre from the sea floor to orbit, undefined only within a kilometre of the Earth's centre.
     */
    public static Geodetic toGeodetic(Ecef p) {
        double horizontal = StrictMath.sqrt(p.xM() * p.xM() + p.yM() * p.yM());
        double longitude = StrictMath.atan2(p.yM(), p.xM());
        double secondE2 = E2 / (1 - E2);
        double reduced = StrictMath.atan2(A_M * p.zM(), B_M * horizontal);
        double latitude = 0;
        for (int i = 0; i < 3; i++) {
            double s = StrictMath.sin(reduced);
            double c = StrictMath.cos(reduced);
            latitude = StrictMath.atan2(p.zM() + secondE2 * B_M * s * s * s, horizontal - E2 * A_M * c * c * c);
            reduced = StrictMath.atan2((1 - F) * StrictMath.sin(latitude), StrictMath.cos(latitude));
        }
        double sinLat = StrictMath.sin(latitude);
        double cosLat = StrictMath.cos(latitude);
        double height = horizontal * cosLat + p.zM() * sinLat - A_M * StrictMath.sqrt(1 - E2 * sinLat * sinLat);
        return new Geodetic(latitude, longitude, height);
    }

    /** The vector from a site to a target in the site's own east, north, up frame. */
    public static Enu toEnu(Geodetic site, Ecef siteEcef, Ecef target) {
        return new LocalFrame(site, siteEcef).toEnu(target);
    }

    /** The point that lies at a vector, in a site's own east, north, up frame, from the site. */
    public static Ecef fromEnu(Geodetic site, Ecef siteEcef, Enu vector) {
        return new LocalFrame(site, siteEcef).fromEnu(vector);
    }

    /** Radius of curvature of the ellipsoid at a latitude in an azimuth (Euler), metres. */
    public static double radiusOfCurvatureM(double latitudeRad, double azimuthRad) {
        double sinLat = StrictMath.sin(latitudeRad);
        double w2 = 1 - E2 * sinLat * sinLat;
        double prime = A_M / StrictMath.sqrt(w2);
        double meridional = prime * (1 - E2) / w2;
        double c = StrictMath.cos(azimuthRad);
        double s = StrictMath.sin(azimuthRad);
        return 1 / (c * c / meridional + s * s / prime);
    }
}
