package dev.bulwark.terrain.floor;

import dev.bulwark.base.geo.Wgs84;
import java.util.stream.IntStream;

/**
 * Places along one geodesic. Exact at knots; between them a cubic with the right ends and directions,
 * within a centimetre up to 85 degrees of latitude (tested).
 */
final class RayPath {
    private static final double KNOT_M = 25_000;

    final double[] latitudesRad;
    final double[] longitudesRad;
    private final double[] distancesM;

    /** Places at rising distances from the start. */
    RayPath(double[] distancesM) {
        this.distancesM = distancesM;
        latitudesRad = new double[distancesM.length];
        longitudesRad = new double[distancesM.length];
    }

    /** Places at step, 2 step, ... */
    RayPath(int samples, double stepM) {
        this(IntStream.rangeClosed(1, samples).mapToDouble(i -> i * stepM).toArray());
    }

    /** Fills the places along a geodesic. */
    void trace(double latitudeRad, double longitudeRad, double azimuthRad) {
        GeodesicRay ray = new GeodesicRay(latitudeRad, longitudeRad, azimuthRad);
        double span = Math.min(KNOT_M, distancesM[distancesM.length - 1]);
        double lat0 = latitudeRad;
        double lon0 = longitudeRad;
        double azimuth0 = azimuthRad;
        int start = 0;
        for (int knot = 1; start < distancesM.length; knot++) {
            double from = (knot - 1) * span;
            ray.goTo(knot * span);
            double lat1 = ray.latitudeRad();
            double lon1 = ray.longitudeRad();
            double azimuth1 = ray.azimuthRad();
            int end = start;
            while (end < distancesM.length && distancesM[end] <= from + span * (1 + 1e-12)) {
                end++;
            }
            double north0 = span * northRate(lat0, azimuth0);
            double north1 = span * northRate(lat1, azimuth1);
            cubic(latitudesRad, start, end, from, span, lat0, north0, lat1, north1);
            double east0 = span * eastRate(lat0, azimuth0);
            double east1 = span * eastRate(lat1, azimuth1);
            cubic(longitudesRad, start, end, from, span, lon0, east0, lon1, east1);
            lat0 = lat1;
            lon0 = lon1;
            azimuth0 = azimuth1;
            start = end;
        }
    }

    private void cubic(
            double[] out, int start, int end, double from, double span, double p0, double m0, double p1, double m1) {
        double rise = p1 - p0;
        double c2 = 3 * rise - 2 * m0 - m1;
        double c3 = m0 + m1 - 2 * rise;
        double scale = 1 / span;
        for (int i = start; i < end; i++) {
            double x = (distancesM[i] - from) * scale;
            out[i] = p0 + x * (m0 + x * (c2 + x * c3));
        }
    }

    /** Radians of latitude per metre. */
    private static double northRate(double latitudeRad, double azimuthRad) {
        double s = StrictMath.sin(latitudeRad);
        double w2 = 1 - Wgs84.E2 * s * s;
        return StrictMath.cos(azimuthRad) * w2 * StrictMath.sqrt(w2) / (Wgs84.A_M * (1 - Wgs84.E2));
    }

    /** Radians of longitude per metre. */
    private static double eastRate(double latitudeRad, double azimuthRad) {
        double s = StrictMath.sin(latitudeRad);
        double w = StrictMath.sqrt(1 - Wgs84.E2 * s * s);
        return StrictMath.sin(azimuthRad) * w / (Wgs84.A_M * StrictMath.cos(latitudeRad));
    }
}
