package dev.bulwark.assign.prices;

/** Solves symmetric positive definite systems by the square root method, rows of a triangle side by side. */
final class Cholesky {
    /** A pivot below this share of its diagonal counts as 0: that unknown is left at 0. */
    private static final double SMALL = 1e-14;

    private static final double HUGE = 1e150;

    private final int size;
    /** Upper triangle: row i holds the columns from i on; after {@link #factor} U with U'U the matrix. */
    final double[][] row;

    Cholesky(int size) {
        this.size = size;
        row = new double[size][size];
    }

    /** Factors the matrix that stands in {@link #row}; four rows at a time leave what is below them. */
    void factor() {
        double[] diagonal = new double[size];
        for (int i = 0; i < size; i++) {
            diagonal[i] = row[i][i];
        }
        for (int from = 0; from < size; from += 4) {
            int to = Math.min(from + 4, size);
            for (int i = from; i < to; i++) {
                for (int k = from; k < i; k++) {
                    subtract(row[i], row[k], row[k][i], i, size);
                }
                double pivot = row[i][i];
                scale(row[i], pivot > SMALL * diagonal[i] ? 1 / Math.sqrt(pivot) : 0, i, size);
                if (!(pivot > SMALL * diagonal[i])) {
                    row[i][i] = HUGE;
                }
            }
            for (int i = to; i < size && to - from == 4; i++) {
                subtract(i, from);
            }
        }
    }

    private static void scale(double[] a, double factor, int from, int to) {
        for (int k = from; k < to; k++) {
            a[k] *= factor;
        }
    }

    private static void subtract(double[] a, double[] b, double factor, int from, int to) {
        for (int k = from; k < to; k++) {
            a[k] -= factor * b[k];
        }
    }

    private void subtract(int i, int from) {
        double[] a = row[i];
        double[] b = row[from];
        double[] c = row[from + 1];
        double[] d = row[from + 2];
        double[] e = row[from + 3];
        double fb = b[i];
        double fc = c[i];
        double fd = d[i];
        double fe = e[i];
        if (fb == 0 && fc == 0 && fd == 0 && fe == 0) {
            return;
        }
        for (int k = i; k < a.length; k++) {
            a[k] -= fb * b[k] + fc * c[k] + fd * d[k] + fe * e[k];
        }
    }

    /** Solves for a right-hand side, in place; {@link #factor} must have run. */
    void solve(double[] x) {
        for (int i = 0; i < size; i++) {
            x[i] /= row[i][i];
            subtract(x, row[i], x[i], i + 1, size);
        }
        for (int i = size - 1; i >= 0; i--) {
            double sum = x[i];
            double[] u = row[i];
            for (int k = i + 1; k < size; k++) {
                sum -= u[k] * x[k];
            }
            x[i] = sum / u[i];
        }
    }
}
