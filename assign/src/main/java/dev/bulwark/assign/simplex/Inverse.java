package dev.bulwark.assign.simplex;

/** Inverts small dense matrices. */
public final class Inverse {
    private static final double SINGULAR = 1e-9;

    private Inverse() {}

    /**
     * Inverts by elimination with row pivots.
     *
     * @param a rows of a square matrix; used up
     * @return rows of the inverse; empty if the matrix is singular
     */
    static double[][] of(double[][] a) {
        int n = a.length;
        double[][] b = new double[n][n];
        for (int i = 0; i < n; i++) {
            b[i][i] = 1;
        }
        for (int k = 0; k < n; k++) {
            int pivot = k;
            for (int i = k + 1; i < n; i++) {
                pivot = Math.abs(a[i][k]) > Math.abs(a[pivot][k]) ? i : pivot;
            }
            swap(a, k, pivot);
            swap(b, k, pivot);
            if (Math.abs(a[k][k]) < SINGULAR) {
                return new double[0][];
            }
            double scale = 1 / a[k][k];
            for (int c = 0; c < n; c++) {
                a[k][c] *= scale;
                b[k][c] *= scale;
            }
            for (int i = 0; i < n; i++) {
                double factor = a[i][k];
                if (i != k && factor != 0) {
                    subtract(a[i], a[k], factor);
                    subtract(b[i], b[k], factor);
                }
            }
        }
        return b;
    }

    private static void subtract(double[] from, double[] what, double factor) {
        for (int c = 0; c < from.length; c++) {
            from[c] -= factor * what[c];
        }
    }

    private static void swap(double[][] rows, int i, int k) {
        double[] row = rows[i];
        rows[i] = rows[k];
        rows[k] = row;
    }
}
