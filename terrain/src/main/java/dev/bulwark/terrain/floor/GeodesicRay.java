package dev.bulwark.terrain.floor;

import dev.bulwark.base.geo.Wgs84;

/**
 * A geodesic on WGS-84 from a start in one direction: T. Vincenty's direct solution (Survey Review 23/176, 1975), in
 * StrictMath so that it is the same bytes everywhere. Within a millimetre of Karney's to 2,000 km (tested).
 */
final class GeodesicRay {
    private static final double F = Wgs84.F;

    private final double startLongitudeRad;
    private final double sinU;
    private final double cosU;
    private final double sinAzimuth;
    private final double cosAzimuth;
    private final double sigma1;
    private final double sinAlpha;
    private final double cosSqAlpha;
    private final double a;
    private final double b;

    private double latitudeRad;
    private double longitudeRad;
    private double azimuthRad;

    GeodesicRay(double latitudeRad, double longitudeRad, double azimuthRad) {
        this.startLongitudeRad = longitudeRad;
        double reduced = StrictMath.atan2((1 - F) * StrictMath.sin(latitudeRad), StrictMath.cos(latitudeRad));
        sinU = StrictMath.sin(reduced);
        cosU = StrictMath.cos(reduced);
        sinAzimuth = StrictMath.sin(azimuthRad);
        cosAzimuth = StrictMath.cos(azimuthRad);
        sigma1 = StrictMath.atan2(sinU, cosU * cosAzimuth);
        sinAlpha = cosU * sinAzimuth;
        cosSqAlpha = 1 - sinAlpha * sinAlpha;
        double uSq = cosSqAlpha * (Wgs84.A_M * Wgs84.A_M / (Wgs84.B_M * Wgs84.B_M) - 1);
        a = 1 + uSq / 16384 * (4096 + uSq * (-768 + uSq * (320 - 175 * uSq)));
        b = uSq / 1024 * (256 + uSq * (-128 + uSq * (74 - 47 * uSq)));
    }

    /** Moves to the point at a distance from the start. */
    void goTo(double distanceM) {
        double mean = distanceM / (Wgs84.B_M * a);
        double sigma = mean;
        double sin = 0;
        double cos = 1;
        double cos2m = 0;
        for (int i = 0; i < 3; i++) {
            sin = StrictMath.sin(sigma);
            cos = StrictMath.cos(sigma);
            cos2m = StrictMath.cos(2 * sigma1 + sigma);
            double square = -1 + 2 * cos2m * cos2m;
            double third = b / 6 * cos2m * (-3 + 4 * sin * sin) * (-3 + 4 * cos2m * cos2m);
            sigma = mean + b * sin * (cos2m + b / 4 * (cos * square - third));
        }
        sin = StrictMath.sin(sigma);
        cos = StrictMath.cos(sigma);
        cos2m = StrictMath.cos(2 * sigma1 + sigma);
        place(sigma, sin, cos, cos2m);
    }

    private void place(double sigma, double sin, double cos, double cos2m) {
        double toward = sinU * sin - cosU * cos * cosAzimuth;
        latitudeRad = StrictMath.atan2(
                sinU * cos + cosU * sin * cosAzimuth, (1 - F) * StrictMath.sqrt(sinAlpha * sinAlpha + toward * toward));
        double lambda = StrictMath.atan2(sin * sinAzimuth, cosU * cos - sinU * sin * cosAzimuth);
        double c = F / 16 * cosSqAlpha * (4 + F * (4 - 3 * cosSqAlpha));
        double correction = (1 - c) * F * sinAlpha * (sigma + c * sin * (cos2m + c * cos * (-1 + 2 * cos2m * cos2m)));
        longitudeRad = startLongitudeRad + lambda - correction;
        azimuthRad = StrictMath.atan2(sinAlpha, -toward);
    }

    double latitudeRad() {
        return latitudeRad;
    }

    /** Continuous with the start's: not normalised to one turn. */
    double longitudeRad() {
        return longitudeRad;
    }

    /** Azimuth of the geodesic here, from north over east. */
    double azimuthRad() {
        return azimuthRad;
    }
}
