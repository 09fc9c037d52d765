package dev.bulwark.track.filter;

/**
 * A Gaussian over height and climb rate, kept as 5 numbers: z, vz, and the covariances zz, zv, vv. Climb rate falls back
 * to level flight with a time constant (Ornstein and Uhlenbeck's process): aircraft that climb stop climbing.
 */
public final class Vertical {
    public static final int Z = 0;
    public static final int VZ = 1;
    public static final int ZZ = 2;
    public static final int ZV = 3;
    public static final int VV = 4;
    /** Numbers in a block. */
    public static final int SIZE = 5;

    private static final double TWO_PI = 2 * Math.PI;

    private Vertical() {}

    /**
     * What a step of some length does; the same for all tracks of a scan, hence made once.
     *
     * @param keep share of the climb rate that is left at the end
     * @param move distance climbed for a unit of climb rate, s
     */
    public record Step(double keep, double move, double qzz, double qzv, double qvv) {

        /**
         * @param sigma climb rate's standard deviation in the long run, m/s
         * @param tau time constant, s
         */
        public static Step of(double dt, double sigma, double tau) {
            double keep = StrictMath.exp(-dt / tau);
            double keep2 = keep * keep;
            double s2 = sigma * sigma;
            return new Step(
                    keep,
                    tau * (1 - keep),
                    s2 * tau * (2 * dt - tau * (3 - 4 * keep + keep2)),
                    s2 * tau * (1 - 2 * keep + keep2),
                    s2 * (1 - keep2));
        }
    }

    /** Predicts in place. */
    public static void predict(double[] a, int o, Step step) {
        double zv = a[o + ZV];
        double vv = a[o + VV];
        double m = step.move;
        double k = step.keep;
        a[o + Z] += m * a[o + VZ];
        a[o + VZ] *= k;
        a[o + ZZ] += m * (2 * zv + m * vv) + step.qzz;
        a[o + ZV] = k * (zv + m * vv) + step.qzv;
        a[o + VV] = k * k * vv + step.qvv;
    }

    /** Density of a measured height, 1/m. */
    public static double likelihood(double[] a, int o, double z, double variance) {
        double s = a[o + ZZ] + variance;
        double innovation = z - a[o + Z];
        return StrictMath.exp(-innovation * innovation / (2 * s)) / StrictMath.sqrt(TWO_PI * s);
    }

    /** Updates in place with a measured height; gives the density of the measurement before, 1/m. */
    public static double update(double[] a, int o, double z, double variance) {
        double zz = a[o + ZZ];
        double zv = a[o + ZV];
        double s = zz + variance;
        double innovation = z - a[o + Z];
        double kz = zz / s;
        double kv = zv / s;
        a[o + Z] += kz * innovation;
        a[o + VZ] += kv * innovation;
        a[o + ZZ] = zz - kz * zz;
        a[o + ZV] = zv - kz * zv;
        a[o + VV] -= kv * zv;
        return StrictMath.exp(-innovation * innovation / (2 * s)) / StrictMath.sqrt(TWO_PI * s);
    }
}
