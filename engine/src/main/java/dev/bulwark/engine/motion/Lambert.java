package dev.bulwark.engine.motion;

import dev.bulwark.base.geo.Ecef;
import dev.bulwark.base.geo.Wgs84;
import org.jspecify.annotations.Nullable;

/**
 * The free-fall arc between two points in a given time, by universal variables (R. R. Bate, D. D. Mueller, J. E. White,
 * Fundamentals of Astrodynamics, 1971, section 5.3). The frame is inertial; the way is the short one.
 */
final class Lambert {
    private static final int BISECTIONS = 200;

    private Lambert() {}

    /** Velocity at the start, m/s as a vector, of the arc from r1 to r2 in a time; null if no such ellipse exists. */
    static @Nullable Ecef startVelocity(Ecef r1, Ecef r2, double seconds) {
        double n1 = r1.normM();
        double n2 = r2.normM();
        double cosAngle = Math.clamp(r1.dot(r2) / (n1 * n2), -1, 1);
        double a = StrictMath.sqrt(n1 * n2 * (1 + cosAngle));
        double target = seconds * StrictMath.sqrt(Wgs84.MU);
        double low = -4 * Math.PI * Math.PI;
        double high = 4 * Math.PI * Math.PI;
        double z = 0;
        for (int i = 0; i < BISECTIONS; i++) {
            z = (low + high) / 2;
            if (z <= low || z >= high) { // nothing lies between: further halving changes nothing
                break;
            }
            double y = y(z, n1, n2, a);
            if (y < 0 || time(z, y, a) < target) {
                low = z;
            } else {
                high = z;
            }
        }
        double y = y(z, n1, n2, a);
        if (!(y > 0) || Math.abs(time(z, y, a) - target) > 1e-6 * target) {
            return null;
        }
        double f = 1 - y / n1;
        double g = a * StrictMath.sqrt(y / Wgs84.MU);
        return r2.minus(r1.times(f)).times(1 / g);
    }

    private static double y(double z, double n1, double n2, double a) {
        return n1 + n2 + a * (z * Stumpff.s(z) - 1) / StrictMath.sqrt(Stumpff.c(z));
    }

    private static double time(double z, double y, double a) {
        double x = StrictMath.sqrt(y / Stumpff.c(z));
        return x * x * x * Stumpff.s(z) + a * StrictMath.sqrt(y);
    }
}
