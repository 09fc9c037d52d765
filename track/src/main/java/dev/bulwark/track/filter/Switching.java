package dev.bulwark.track.filter;

/**
 * The chance of going from one motion mode to another over some time: each mode lasts an exponential time of a given
 * mean, then any other follows with equal chance.
 */
public final class Switching {
    private Switching() {}

    /** @return row by row, the chance that mode j holds after dt given that mode i held before; rows sum to 1 */
    public static double[] over(double dt, double[] meanStayS) {
        int n = meanStayS.length;
        double[] p = new double[n * n];
        for (int i = 0; i < n; i++) {
            double stay = n == 1 ? 1 : StrictMath.exp(-dt / meanStayS[i]);
            for (int j = 0; j < n; j++) {
                p[i * n + j] = i == j ? stay : (1 - stay) / (n - 1);
            }
        }
        return p;
    }
}
