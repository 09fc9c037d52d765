package dev.bulwark.track.filter;

import static dev.bulwark.track.filter.Planar.*;

/**
 * Flight on a circle with a turn rate to be estimated, as an extended Kalman prediction (Bar-Shalom, Li, Kirubarajan
 * 2001, section 11.7.1). The coefficients sin(θ)/θ and (1 - cos θ)/θ and their derivatives are written with series near
 * θ = 0, so that straight flight is no special case.
 */
public final class CoordinatedTurn {
    private static final double SMALL = 1e-3;

    private CoordinatedTurn() {}

    /**
     * Predicts a {@link Planar} block in place.
     *
     * @param dt seconds
     * @param q density of the acceleration noise, m²/s³
     * @param turnQ density of the noise on the turn rate, rad²/s³
     */
    public static void predict(double[] a, int o, double dt, double q, double turnQ) {
        double w = a[o + W];
        double u = a[o + VX];
        double v = a[o + VY];
        double theta = w * dt;
        double s = StrictMath.sin(theta);
        double c = StrictMath.cos(theta);
        double sa;
        double sb;
        double da;
        double db;
        if (StrictMath.abs(theta) < SMALL) {
            sa = dt * (1 - theta * theta / 6);
            sb = dt * theta / 2;
            da = -dt * dt * theta / 3;
            db = dt * dt * (0.5 - theta * theta / 8);
        } else {
            sa = s / w;
            sb = (1 - c) / w;
            da = (dt * c - sa) / w;
            db = (dt * s - sb) / w;
        }
        double u1 = c * u - s * v;
        double v1 = s * u + c * v;
        a[o + X] += sa * u - sb * v;
        a[o + Y] += sb * u + sa * v;
        a[o + VX] = u1;
        a[o + VY] = v1;
        spread(a, o, sa, sb, c, s, da * u - db * v, db * u + da * v, -dt * v1, dt * u1);
        noise(a, o, dt, q, turnQ);
    }

    /**
     * P becomes F P F'. Rows of F: x + sa vx - sb vy + xw w, y + sb vx + sa vy + yw w, c vx - s vy + uw w, s vx + c vy + vw w, w.
     */
    @SuppressWarnings("TooManyParameters")
    private static void spread(
            double[] a, int o, double sa, double sb, double c, double s, double xw, double yw, double uw, double vw) {
        double xu = a[o + XVX];
        double xv = a[o + XVY];
        double xo = a[o + XW];
        double yu = a[o + YVX];
        double yv = a[o + YVY];
        double yo = a[o + YW];
        double uu = a[o + VXVX];
        double uv = a[o + VXVY];
        double uo = a[o + VXW];
        double vv = a[o + VYVY];
        double vo = a[o + VYW];
        double ww = a[o + WW];
        // Products of the rows of F with the columns of P that are needed again.
        double gxu = xu + sa * uu - sb * uv + xw * uo;
        double gxv = xv + sa * uv - sb * vv + xw * vo;
        double gxo = xo + sa * uo - sb * vo + xw * ww;
        double gyu = yu + sb * uu + sa * uv + yw * uo;
        double gyv = yv + sb * uv + sa * vv + yw * vo;
        double gyo = yo + sb * uo + sa * vo + yw * ww;
        double guu = c * uu - s * uv + uw * uo;
        double guv = c * uv - s * vv + uw * vo;
        double guo = c * uo - s * vo + uw * ww;
        double gvu = s * uu + c * uv + vw * uo;
        double gvv = s * uv + c * vv + vw * vo;
        double gvo = s * uo + c * vo + vw * ww;
        a[o + XX] += sa * xu - sb * xv + xw * xo + sa * gxu - sb * gxv + xw * gxo;
        a[o + XY] += sa * yu - sb * yv + xw * yo + sb * gxu + sa * gxv + yw * gxo;
        a[o + YY] += sb * yu + sa * yv + yw * yo + sb * gyu + sa * gyv + yw * gyo;
        a[o + XVX] = c * gxu - s * gxv + uw * gxo;
        a[o + XVY] = s * gxu + c * gxv + vw * gxo;
        a[o + XW] = gxo;
        a[o + YVX] = c * gyu - s * gyv + uw * gyo;
        a[o + YVY] = s * gyu + c * gyv + vw * gyo;
        a[o + YW] = gyo;
        a[o + VXVX] = c * guu - s * guv + uw * guo;
        a[o + VXVY] = s * guu + c * guv + vw * guo;
        a[o + VXW] = guo;
        a[o + VYVY] = s * gvu + c * gvv + vw * gvo;
        a[o + VYW] = gvo;
    }

    private static void noise(double[] a, int o, double dt, double q, double turnQ) {
        double q1 = q * dt;
        double q2 = q1 * dt / 2;
        double q3 = q1 * dt * dt / 3;
        a[o + XX] += q3;
        a[o + YY] += q3;
        a[o + XVX] += q2;
        a[o + YVY] += q2;
        a[o + VXVX] += q1;
        a[o + VYVY] += q1;
        a[o + WW] += turnQ * dt;
    }
}
