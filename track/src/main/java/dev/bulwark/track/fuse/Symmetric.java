package dev.bulwark.track.fuse;

/** Small symmetric positive definite matrices. */
final class Symmetric {
    private Symmetric() {}

    /** The inverse by Gauss and Jordan, without exchange of rows, which positive definite matrices do not need. */
    static double[][] inverse(double[][] matrix) {
        int n = matrix.length;
        double[][] a = new double[n][];
        double[][] out = new double[n][n];
        for (int i = 0; i < n; i++) {
            a[i] = matrix[i].clone();
            out[i][i] = 1;
        }
        for (int k = 0; k < n; k++) {
            double pivot = a[k][k];
            if (!(pivot > 0)) {
                throw new IllegalArgumentException(
                        "a matrix is not positive definite: pivot " + pivot + " in row " + k);
            }
            for (int j = 0; j < n; j++) {
                a[k][j] /= pivot;
                out[k][j] /= pivot;
            }
            for (int i = 0; i < n; i++) {
                double factor = a[i][k];
                if (i != k && factor != 0) {
                    for (int j = 0; j < n; j++) {
                        a[i][j] -= factor * a[k][j];
                        out[i][j] -= factor * out[k][j];
                    }
                }
            }
        }
        return out;
    }

    /** Logarithm of the determinant. */
    static double logDeterminant(double[][] matrix) {
        int n = matrix.length;
        double[][] a = new double[n][];
        for (int i = 0; i < n; i++) {
            a[i] = matrix[i].clone();
        }
        double sum = 0;
        for (int k = 0; k < n; k++) {
            sum += StrictMath.log(a[k][k]);
            for (int i = k + 1; i < n; i++) {
                double factor = a[i][k] / a[k][k];
                for (int j = k; j < n; j++) {
                    a[i][j] -= factor * a[k][j];
                }
            }
        }
        return sum;
    }

    static double[] times(double[][] matrix, double[] vector) {
        double[] out = new double[vector.length];
        for (int i = 0; i < out.length; i++) {
            for (int j = 0; j < vector.length; j++) {
                out[i] += matrix[i][j] * vector[j];
            }
        }
        return out;
    }
}
