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
    private final double sin2sigma1;
    private final double cos2sigma1;
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
        double sigma1 = StrictMath.atan2(sinU, cosU * cosAzimuth);
        sin2sigma1 = StrictMath.sin(2 * sigma1);
        cos2sigma1 = StrictMath.cos(2 * sigma1);
        sinAlpha = cosU * sinAzimuth;
        cosSqAlpha = 1 - sinAlpha * sinAlpha;
        double uSq = cosSqAlpha * (Wgs84.A_M * Wgs84.A_M / (Wgs84.B_M * Wgs84.B_M) - 1);
        a = 1 + uSq / 16384 * (4096 + uSq * (-768 + uSq * (320 - 175 * uSq)));
        b = uSq / 1024 * (256 + uSq * (-128 + uSq * (74 - 47 * uSq)));
    }

    /** Moves to the point at a distance from the start. */
    void goTo(double distanceM) {
        double mean = distanceM / (Wgs84.B_M * a);
        double sinMean = StrictMath.sin(mean);
        double cosMean = StrictMath.cos(mean);
        double sin2m = sin2sigma1 * cosMean + cos2sigma1 * sinMean;
        double cos2m = cos2sigma1 * cosMean - sin2sigma1 * sinMean;
        double turn = 0;
        double sin = sinMean;
        double cos = cosMean;
        double cos2 = cos2m;
        for (int i = 0; i < 3; i++) {
            double square = -1 + 2 * cos2 * cos2;
            double third = b / 6 * cos2 * (-3 + 4 * sin * sin) * (-3 + 4 * cos2 * cos2);
            turn = b * sin * (cos2 + b / 4 * (cos * square - third));
            // Sines of the mean angle plus a small turn, below 0.002 rad: exact in double precision.
            double s = turn * (1 - turn * turn / 6);
            double c = 1 - turn * turn / 2 * (1 - turn * turn / 12);
            sin = sinMean * c + cosMean * s;
            cos = cosMean * c - sinMean * s;
            cos2 = cos2m * c - sin2m * s;
        }
        place(mean + turn, sin, cos, cos2);
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
