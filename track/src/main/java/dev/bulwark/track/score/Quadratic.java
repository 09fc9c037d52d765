package dev.bulwark.track.score;

/** Quadratic forms of small covariances. */
public final class Quadratic {
    private Quadratic() {}

    /**
     * e' P⁻¹ e by Cholesky's factors; infinite where P is not positive definite.
     *
     * @param p symmetric; overwritten
     * @param e overwritten
     */
    public static double form(double[][] p, double[] e) {
        double sum = 0;
        for (int i = 0; i < e.length; i++) {
            for (int j = 0; j < i; j++) {
                double s = p[i][j];
                for (int k = 0; k < j; k++) {
                    s -= p[i][k] * p[j][k];
                }
                p[i][j] = s / p[j][j];
                e[i] -= p[i][j] * e[j];
            }
            double d = p[i][i];
            for (int k = 0; k < i; k++) {
                d -= p[i][k] * p[i][k];
            }
            if (!(d > 0)) {
                return Double.POSITIVE_INFINITY;
            }
            p[i][i] = StrictMath.sqrt(d);
            e[i] /= p[i][i];
            sum += e[i] * e[i];
        }
        return sum;
    }
}
