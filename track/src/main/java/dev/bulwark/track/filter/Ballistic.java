package dev.bulwark.track.filter;

import dev.bulwark.base.geo.Ecef;
import dev.bulwark.base.geo.Wgs84;

/**
 * An extended Kalman filter for free flight after burnout and above the air that matters: gravity of a round Earth, and the
 * centrifugal and Coriolis accelerations of a frame that turns with it. State: position and velocity in the Earth-centred,
 * Earth-fixed frame (m, m/s). Drag is left out, so it does not hold for the last 50 km or so.
 */
public final class Ballistic {
    private static final double OMEGA = Wgs84.ROTATION_RAD_PER_S;
    /** Longest step of the integration, s; error of a 600 km flight then is below a metre. */
    private static final double STEP_S = 1;

    private static final int N = 6;

    private final double[] x = new double[N];
    private double[][] p = new double[N][N];

    /**
     * A first guess, all components independent.
     *
     * @param positionVariance of each component, m²
     * @param velocityVariance of each component, m²/s²
     */
    public Ballistic(Ecef position, Ecef velocity, double positionVariance, double velocityVariance) {
        x[0] = position.xM();
        x[1] = position.yM();
        x[2] = position.zM();
        x[3] = velocity.xM();
        x[4] = velocity.yM();
        x[5] = velocity.zM();
        for (int i = 0; i < N; i++) {
            p[i][i] = i < 3 ? positionVariance : velocityVariance;
        }
    }

    public Ecef position() {
        return new Ecef(x[0], x[1], x[2]);
    }

    public Ecef velocity() {
        return new Ecef(x[3], x[4], x[5]);
    }

    /** Row and column in the order of the state. */
    public double covariance(int row, int column) {
        return p[row][column];
    }

    /**
     * Predicts in place.
     *
     * @param q density of acceleration noise, m²/s³; a little stands for what the model leaves out
     */
    public void predict(double dt, double q) {
        int steps = StrictMath.max(1, (int) StrictMath.ceil(dt / STEP_S));
        for (int i = 0; i < steps; i++) {
            step(dt / steps, q);
        }
    }

    private void step(double h, double q) {
        double[][] transition = transition(h);
        double[][] fp = times(transition, p, false);
        p = times(fp, transition, true);
        for (int i = 0; i < 3; i++) {
            p[i][i] += q * h * h * h / 3;
            p[i][i + 3] += q * h * h / 2;
            p[i + 3][i] += q * h * h / 2;
            p[i + 3][i + 3] += q * h;
        }
        rungeKutta(h);
    }

    private void rungeKutta(double h) {
        double[] k1 = rate(x);
        double[] k2 = rate(along(k1, h / 2));
        double[] k3 = rate(along(k2, h / 2));
        double[] k4 = rate(along(k3, h));
        for (int i = 0; i < N; i++) {
            x[i] += h / 6 * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]);
        }
    }

    private double[] along(double[] rate, double h) {
        double[] out = x.clone();
        for (int i = 0; i < N; i++) {
            out[i] += h * rate[i];
        }
        return out;
    }

    private static double[] rate(double[] s) {
        double r2 = s[0] * s[0] + s[1] * s[1] + s[2] * s[2];
        double g = -Wgs84.MU / (r2 * StrictMath.sqrt(r2));
        return new double[] {
            s[3],
            s[4],
            s[5],
            g * s[0] + OMEGA * OMEGA * s[0] + 2 * OMEGA * s[4],
            g * s[1] + OMEGA * OMEGA * s[1] - 2 * OMEGA * s[3],
            g * s[2]
        };
    }

    /** I + A h + A² h²/2, with the gradient of gravity in A. */
    private double[][] transition(double h) {
        double[][] a = new double[N][N];
        double r2 = x[0] * x[0] + x[1] * x[1] + x[2] * x[2];
        double g = -Wgs84.MU / (r2 * StrictMath.sqrt(r2));
        for (int i = 0; i < 3; i++) {
            a[i][i + 3] = 1;
            for (int j = 0; j < 3; j++) {
                a[i + 3][j] = -3 * g * x[i] * x[j] / r2 + (i == j ? g + (i < 2 ? OMEGA * OMEGA : 0) : 0);
            }
        }
        a[3][4] = 2 * OMEGA;
        a[4][3] = -2 * OMEGA;
        double[][] squared = times(a, a, false);
        double[][] out = new double[N][N];
        for (int i = 0; i < N; i++) {
            for (int j = 0; j < N; j++) {
                out[i][j] = (i == j ? 1 : 0) + h * a[i][j] + h * h / 2 * squared[i][j];
            }
        }
        return out;
    }

    private static double[][] times(double[][] a, double[][] b, boolean transposed) {
        double[][] out = new double[N][N];
        for (int i = 0; i < N; i++) {
            for (int j = 0; j < N; j++) {
                for (int k = 0; k < N; k++) {
                    out[i][j] += a[i][k] * (transposed ? b[j][k] : b[k][j]);
                }
            }
        }
        return out;
    }

    /**
     * Updates in place with what was measured along a unit vector from a site: one of range, cross range in azimuth, cross
     * range in elevation. Three such updates take in one plot; their errors are independent.
     *
     * @param residualM measured minus predicted along the vector
     * @return normalised innovation squared, 1 on average
     */
    public double update(Ecef along, double residualM, double variance) {
        double[] h = {along.xM(), along.yM(), along.zM()};
        double[] ph = new double[N];
        double s = variance;
        for (int i = 0; i < N; i++) {
            for (int j = 0; j < 3; j++) {
                ph[i] += p[i][j] * h[j];
            }
        }
        for (int i = 0; i < 3; i++) {
            s += h[i] * ph[i];
        }
        for (int i = 0; i < N; i++) {
            x[i] += ph[i] / s * residualM;
            for (int j = 0; j < N; j++) {
                p[i][j] -= ph[i] * ph[j] / s;
            }
        }
        return residualM * residualM / s;
    }
}
