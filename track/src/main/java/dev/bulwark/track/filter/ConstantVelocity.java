package dev.bulwark.track.filter;

import static dev.bulwark.track.filter.Planar.*;

/**
 * Straight flight with white-noise acceleration in the plane (Y. Bar-Shalom, X. R. Li, T. Kirubarajan, Estimation with
 * Applications to Tracking and Navigation, 2001, section 6.2.2).
 */
public final class ConstantVelocity {
    private ConstantVelocity() {}

    /**
     * Predicts a {@link Planar} block in place; its turn rate is left alone.
     *
     * @param dt seconds
     * @param q density of the acceleration noise, m²/s³
     */
    public static void predict(double[] a, int o, double dt, double q) {
        a[o + X] += dt * a[o + VX];
        a[o + Y] += dt * a[o + VY];
        double uu = a[o + VXVX];
        double uv = a[o + VXVY];
        double vv = a[o + VYVY];
        double xu = a[o + XVX];
        double xv = a[o + XVY];
        double yu = a[o + YVX];
        double yv = a[o + YVY];
        double q1 = q * dt;
        double q2 = q1 * dt / 2;
        double q3 = q1 * dt * dt / 3;
        a[o + XX] += dt * (2 * xu + dt * uu) + q3;
        a[o + XY] += dt * (xv + yu + dt * uv);
        a[o + YY] += dt * (2 * yv + dt * vv) + q3;
        a[o + XVX] = xu + dt * uu + q2;
        a[o + XVY] = xv + dt * uv;
        a[o + YVX] = yu + dt * uv;
        a[o + YVY] = yv + dt * vv + q2;
        a[o + VXVX] = uu + q1;
        a[o + VYVY] = vv + q1;
    }
}
