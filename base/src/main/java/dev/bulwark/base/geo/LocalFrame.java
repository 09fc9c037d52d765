package dev.bulwark.base.geo;

/** The east, north, up frame of a place on or above the WGS-84 ellipsoid, for whoever asks it about many points. */
public final class LocalFrame {
    private final Ecef origin;
    private final double sinLat;
    private final double cosLat;
    private final double sinLon;
    private final double cosLon;
    private final double primeM;
    private final double meridionalM;

    public LocalFrame(Geodetic place) {
        this(place, Wgs84.toEcef(place));
    }

    /** @param origin the place, in Earth-centred coordinates */
    LocalFrame(Geodetic place, Ecef origin) {
        this.origin = origin;
        sinLat = StrictMath.sin(place.latitudeRad());
        cosLat = StrictMath.cos(place.latitudeRad());
        sinLon = StrictMath.sin(place.longitudeRad());
        cosLon = StrictMath.cos(place.longitudeRad());
        double w2 = 1 - Wgs84.E2 * sinLat * sinLat;
        primeM = Wgs84.A_M / StrictMath.sqrt(w2);
        meridionalM = primeM * (1 - Wgs84.E2) / w2;
    }

    public Ecef origin() {
        return origin;
    }

    /** The vector from the origin to a target. */
    public Enu toEnu(Ecef target) {
        double dx = target.xM() - origin.xM();
        double dy = target.yM() - origin.yM();
        double dz = target.zM() - origin.zM();
        double towardAxis = cosLon * dx + sinLon * dy;
        return new Enu(
                -sinLon * dx + cosLon * dy, -sinLat * towardAxis + cosLat * dz, cosLat * towardAxis + sinLat * dz);
    }

    /** The point that lies at a vector from the origin. */
    public Ecef fromEnu(Enu vector) {
        double towardAxis = cosLat * vector.upM() - sinLat * vector.northM();
        return new Ecef(
                origin.xM() + cosLon * towardAxis - sinLon * vector.eastM(),
                origin.yM() + sinLon * towardAxis + cosLon * vector.eastM(),
                origin.zM() + cosLat * vector.northM() + sinLat * vector.upM());
    }

    /** Radius of curvature of the ellipsoid here in an azimuth (Euler), metres. */
    public double radiusOfCurvatureM(double azimuthRad) {
        double c = StrictMath.cos(azimuthRad);
        double s = StrictMath.sin(azimuthRad);
        return 1 / (c * c / meridionalM + s * s / primeM);
    }
}
