package dev.bulwark.track.filter;

import static dev.bulwark.track.filter.Planar.*;

/** The Kalman update of a {@link Planar} block with a measured position, and the likelihood of one. */
public final class PlanarUpdate {
    private static final double TWO_PI = 2 * Math.PI;

    private PlanarUpdate() {}

    /** Density of the measured position, 1/m². */
    public static double likelihood(double[] a, int o, double zx, double zy, double rxx, double rxy, double ryy) {
        double sxx = a[o + XX] + rxx;
        double sxy = a[o + XY] + rxy;
        double syy = a[o + YY] + ryy;
        double det = sxx * syy - sxy * sxy;
        double ix = zx - a[o + X];
        double iy = zy - a[o + Y];
        double d2 = (syy * ix * ix - 2 * sxy * ix * iy + sxx * iy * iy) / det;
        return StrictMath.exp(-d2 / 2) / (TWO_PI * StrictMath.sqrt(det));
    }

    /**
     * Updates in place with a measured position and its covariance, and gives the density of the measurement before the
     * update, 1/m². The turn rate takes part where {@code turning}.
     */
    public static double update(
            double[] a, int o, double zx, double zy, double rxx, double rxy, double ryy, boolean turning) {
        double px = a[o + XX];
        double py = a[o + XY];
        double pyy = a[o + YY];
        double sxx = px + rxx;
        double sxy = py + rxy;
        double syy = pyy + ryy;
        double det = sxx * syy - sxy * sxy;
        double inverse = 1 / det;
        double a11 = syy * inverse;
        double a12 = -sxy * inverse;
        double a22 = sxx * inverse;
        double ix = zx - a[o + X];
        double iy = zy - a[o + Y];
        double xu = a[o + XVX];
        double xv = a[o + XVY];
        double yu = a[o + YVX];
        double yv = a[o + YVY];
        double kx1 = px * a11 + py * a12;
        double kx2 = px * a12 + py * a22;
        double ky1 = py * a11 + pyy * a12;
        double ky2 = py * a12 + pyy * a22;
        double ku1 = xu * a11 + yu * a12;
        double ku2 = xu * a12 + yu * a22;
        double kv1 = xv * a11 + yv * a12;
        double kv2 = xv * a12 + yv * a22;
        if (turning) {
            turn(a, o, ix, iy, a11, a12, a22);
        }
        a[o + X] += kx1 * ix + kx2 * iy;
        a[o + Y] += ky1 * ix + ky2 * iy;
        a[o + VX] += ku1 * ix + ku2 * iy;
        a[o + VY] += kv1 * ix + kv2 * iy;
        a[o + XX] = px - kx1 * px - kx2 * py;
        a[o + XY] = py - kx1 * py - kx2 * pyy;
        a[o + YY] = pyy - ky1 * py - ky2 * pyy;
        a[o + XVX] = xu - kx1 * xu - kx2 * yu;
        a[o + XVY] = xv - kx1 * xv - kx2 * yv;
        a[o + YVX] = yu - ky1 * xu - ky2 * yu;
        a[o + YVY] = yv - ky1 * xv - ky2 * yv;
        a[o + VXVX] -= ku1 * xu + ku2 * yu;
        a[o + VXVY] -= ku1 * xv + ku2 * yv;
        a[o + VYVY] -= kv1 * xv + kv2 * yv;
        double d2 = ix * (a11 * ix + a12 * iy) + iy * (a12 * ix + a22 * iy);
        return StrictMath.exp(-d2 / 2) / (TWO_PI * StrictMath.sqrt(det));
    }

    /** The part of the turn rate; reads covariances that the caller has not yet changed. */
    private static void turn(double[] a, int o, double ix, double iy, double a11, double a12, double a22) {
        double xo = a[o + XW];
        double yo = a[o + YW];
        double k1 = xo * a11 + yo * a12;
        double k2 = xo * a12 + yo * a22;
        a[o + W] += k1 * ix + k2 * iy;
        a[o + WW] -= k1 * xo + k2 * yo;
        a[o + VXW] -= k1 * a[o + XVX] + k2 * a[o + YVX];
        a[o + VYW] -= k1 * a[o + XVY] + k2 * a[o + YVY];
        a[o + XW] = xo - k1 * a[o + XX] - k2 * a[o + XY];
        a[o + YW] = yo - k1 * a[o + XY] - k2 * a[o + YY];
    }
}
