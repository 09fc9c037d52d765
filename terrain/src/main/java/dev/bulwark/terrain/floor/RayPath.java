package dev.bulwark.terrain.floor;

import dev.bulwark.base.geo.Wgs84;

/**
 * Places along one geodesic at equal distances. Exact at knots; between them a cubic with the right ends and directions,
 * within a centimetre up to 85 degrees of latitude (tested).
 */
final class RayPath {
    private static final double KNOT_M = 25_000;

    final double[] latitudesRad;
    final double[] longitudesRad;
    private final double stepM;

    RayPath(int samples, double stepM) {
        latitudesRad = new double[samples];
        longitudesRad = new double[samples];
        this.stepM = stepM;
    }

    /** Fills the places at step, 2 step, ... from a start. */
    void trace(double latitudeRad, double longitudeRad, double azimuthRad) {
        GeodesicRay ray = new GeodesicRay(latitudeRad, longitudeRad, azimuthRad);
        int perKnot = Math.max(1, (int) (KNOT_M / stepM));
        double span = perKnot * stepM;
        double lat0 = latitudeRad;
        double lon0 = longitudeRad;
        double azimuth0 = azimuthRad;
        for (int start = 0; start < latitudesRad.length; start += perKnot) {
            ray.goTo((start + perKnot) * stepM);
            double lat1 = ray.latitudeRad();
            double lon1 = ray.longitudeRad();
            double azimuth1 = ray.azimuthRad();
            int end = Math.min(start + perKnot, latitudesRad.length);
            cubic(
                    latitudesRad,
                    start,
                    end,
                    perKnot,
                    lat0,
                    span * northRate(lat0, azimuth0),
                    lat1,
                    span * northRate(lat1, azimuth1));
            cubic(
                    longitudesRad,
                    start,
                    end,
                    perKnot,
                    lon0,
                    span * eastRate(lat0, azimuth0),
                    lon1,
                    span * eastRate(lat1, azimuth1));
            lat0 = lat1;
            lon0 = lon1;
            azimuth0 = azimuth1;
        }
    }

    private static void cubic(
            double[] out, int start, int end, int perKnot, double p0, double m0, double p1, double m1) {
        double rise = p1 - p0;
        double c2 = 3 * rise - 2 * m0 - m1;
        double c3 = m0 + m1 - 2 * rise;
        double scale = 1.0 / perKnot;
        for (int i = start; i < end; i++) {
            double x = (i + 1 - start) * scale;
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
