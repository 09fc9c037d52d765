package dev.bulwark.track.fuse;

/**
 * Fusion of two estimates whose errors are correlated in a way that nobody knows, as those of two tracks on the same
 * target are: inverse covariances are averaged with the weight that makes the determinant least (S. J. Julier, J. K.
 * Uhlmann, American Control Conference 1997). The result never claims more than is known.
 */
public final class CovarianceIntersection {
    private static final double GOLDEN = (StrictMath.sqrt(5) - 1) / 2;
    private static final int STEPS = 40;

    private CovarianceIntersection() {}

    public static Gaussian fuse(Gaussian a, Gaussian b) {
        double[][] ia = Symmetric.inverse(a.covariance());
        double[][] ib = Symmetric.inverse(b.covariance());
        double w = weight(ia, ib);
        double[][] p = Symmetric.inverse(blend(ia, ib, w));
        double[] ya = Symmetric.times(ia, a.mean());
        double[] yb = Symmetric.times(ib, b.mean());
        double[] y = new double[ya.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = w * ya[i] + (1 - w) * yb[i];
        }
        return new Gaussian(Symmetric.times(p, y), p);
    }

    /** The weight of the first, by golden section; the determinant's logarithm is convex in it. */
    private static double weight(double[][] ia, double[][] ib) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < STEPS; i++) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            if (Symmetric.logDeterminant(blend(ia, ib, left)) > Symmetric.logDeterminant(blend(ia, ib, right))) {
                high = right;
            } else {
                low = left;
            }
        }
        return (low + high) / 2;
    }

    private static double[][] blend(double[][] a, double[][] b, double w) {
        double[][] out = new double[a.length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a.length; j++) {
                out[i][j] = w * a[i][j] + (1 - w) * b[i][j];
            }
        }
        return out;
    }
}
