package dev.bulwark.terrain.refraction;

/**
 * Straight lines over a sphere of effective radius R, exactly (not the parabola d^2 / 2R, which is 44 m low at 600 km).
 * With central angle t = d / R, antenna height a, point height h, the slope is
 *
 * <pre>
 *   T = ((R + h) cos t - (R + a)) / ((R + h) sin t) = (h - a) / ((R + h) sin t) - tan(t / 2)
 * </pre>
 *
 * and its inverse, with s = (T + tan(t / 2)) sin t, is h = a + (R + a) s / (1 - s). The series for sin and tan are good
 * to 1e-9 up to t = 0.5 (3,000 km), without calls that differ between platforms.
 *
 * @param antennaAltitudeM above mean sea level
 * @param radiusM effective radius; infinite for a flat Earth
 */
public record SphereRays(double antennaAltitudeM, double radiusM) implements Rays {

    @Override
    public double slope(double groundRangeM, double altitudeM) {
        double t = groundRangeM / radiusM;
        double rise = altitudeM - antennaAltitudeM;
        return rise / (groundRangeM * sinc(t) * (1 + altitudeM / radiusM)) - tanHalf(t);
    }

    @Override
    public double altitudeM(double groundRangeM, double slope) {
        double t = groundRangeM / radiusM;
        double up = (slope + tanHalf(t)) * groundRangeM * sinc(t);
        return antennaAltitudeM + up * (1 + antennaAltitudeM / radiusM) / (1 - up / radiusM);
    }

    /** sin(t) / t. */
    private static double sinc(double t) {
        double q = t * t;
        return 1 - q / 6 * (1 - q / 20 * (1 - q / 42 * (1 - q / 72)));
    }

    /** tan(t / 2). */
    private static double tanHalf(double t) {
        double x = t / 2;
        double q = x * x;
        return x * (1 + q * (1.0 / 3 + q * (2.0 / 15 + q * (17.0 / 315 + q * (62.0 / 2835)))));
    }
}
