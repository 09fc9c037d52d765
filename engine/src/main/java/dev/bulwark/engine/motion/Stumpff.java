package dev.bulwark.engine.motion;

/** Stumpff's functions C and S, which carry Kepler's motion through ellipse, parabola and hyperbola alike. */
final class Stumpff {
    private static final double SERIES_BELOW = 1e-3;

    private Stumpff() {}

    static double c(double z) {
        if (Math.abs(z) < SERIES_BELOW) {
            return 1.0 / 2 - z / 24 + z * z / 720;
        }
        if (z > 0) {
            return (1 - StrictMath.cos(StrictMath.sqrt(z))) / z;
        }
        return (StrictMath.cosh(StrictMath.sqrt(-z)) - 1) / -z;
    }

    static double s(double z) {
        if (Math.abs(z) < SERIES_BELOW) {
            return 1.0 / 6 - z / 120 + z * z / 5040;
        }
        if (z > 0) {
            double q = StrictMath.sqrt(z);
            return (q - StrictMath.sin(q)) / (q * q * q);
        }
        double q = StrictMath.sqrt(-z);
        return (StrictMath.sinh(q) - q) / (q * q * q);
    }
}
