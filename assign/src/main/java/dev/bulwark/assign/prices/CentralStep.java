package dev.bulwark.assign.prices;

import dev.bulwark.assign.plan.PlanPool;
import java.util.Arrays;

/** Newton's direction from a point of the central path. Targets are eliminated first: one matrix, a row per resource. */
final class CentralStep {
    private final CentralPoint at;
    private final PlanPool pool;
    final double[] dx;
    final double[] dz;
    final double[] dpi;
    final double[] ds;
    private final double[] dv;
    /** Wanted change of share times reduced cost, and of slack times price. */
    final double[] comp;

    final double[] compSlack;
    private final double[] d;
    private final double[] sumD;
    private final double[] need;
    private final double[] b;
    private final int[] support;
    private final Cholesky normal;

    CentralStep(CentralPoint at) {
        this.at = at;
        pool = at.pool;
        int rows = at.pi.length;
        int plans = at.x.length;
        dpi = new double[rows];
        ds = new double[rows];
        compSlack = new double[rows];
        b = new double[rows];
        support = new int[rows];
        normal = new Cholesky(rows);
        dv = new double[at.targets];
        sumD = new double[at.targets];
        need = new double[at.targets];
        dx = new double[plans];
        dz = new double[plans];
        d = new double[plans];
        comp = new double[plans];
    }

    /** Forms and factors the normal matrix: A D A' with the targets eliminated, and the slacks on its diagonal. */
    void factor() {
        for (double[] row : normal.row) {
            Arrays.fill(row, 0);
        }
        for (int j = 0; j < at.targets; j++) {
            form(j);
        }
        for (int i = 0; i < at.pi.length; i++) {
            normal.row[i][i] += at.slack[i] / at.pi[i];
        }
        normal.factor();
    }

    private void form(int j) {
        int touched = 0;
        double sum = 0;
        for (int c = pool.first(j); c >= 0; c = pool.next(c)) {
            d[c] = at.x[c] / at.z[c];
            sum += d[c];
            for (int k = pool.from(c); k < pool.to(c); k++) {
                int i = at.row(k);
                double part = pool.count(k) * d[c];
                if (b[i] == 0) {
                    support[touched++] = i;
                }
                b[i] += part;
                double[] row = normal.row[i];
                for (int l = pool.from(c); l < pool.to(c); l++) {
                    row[at.row(l)] += part * pool.count(l);
                }
            }
        }
        sumD[j] = sum;
        for (int p = 0; p < touched; p++) {
            double factor = b[support[p]] / sum;
            double[] row = normal.row[support[p]];
            for (int q = 0; q < touched; q++) {
                row[support[q]] -= factor * b[support[q]];
            }
        }
        for (int p = 0; p < touched; p++) {
            b[support[p]] = 0;
        }
    }

    /** Newton's direction for the complementarity wanted. */
    void direct() {
        at.residual(ds);
        double[] right = dpi;
        for (int i = 0; i < right.length; i++) {
            right[i] = compSlack[i] / at.pi[i] - ds[i];
        }
        for (int j = 0; j < at.targets; j++) {
            need[j] = 1;
            for (int c = pool.first(j); c >= 0; c = pool.next(c)) {
                need[j] -= at.x[c] + comp[c] / at.z[c] - d[c] * at.dualResidual(c, j);
            }
            need[j] /= sumD[j];
            for (int c = pool.first(j); c >= 0; c = pool.next(c)) {
                double part = comp[c] / at.z[c] - d[c] * at.dualResidual(c, j) + d[c] * need[j];
                for (int k = pool.from(c); k < pool.to(c); k++) {
                    right[at.row(k)] += pool.count(k) * part;
                }
            }
        }
        normal.solve(dpi);
        for (int j = 0; j < at.targets; j++) {
            double change = need[j];
            for (int c = pool.first(j); c >= 0; c = pool.next(c)) {
                dz[c] = at.priceOf(c, dpi);
                change += d[c] * dz[c] / sumD[j];
            }
            dv[j] = change;
            for (int c = pool.first(j); c >= 0; c = pool.next(c)) {
                dz[c] += at.dualResidual(c, j) - change;
                dx[c] = (comp[c] - at.x[c] * dz[c]) / at.z[c];
            }
        }
        for (int i = 0; i < ds.length; i++) {
            ds[i] = (compSlack[i] - at.slack[i] * dpi[i]) / at.pi[i];
        }
    }

    /** How far shares and slack can go before one of them is 0. */
    double primal() {
        return Math.min(toWall(at.x, dx), toWall(at.slack, ds));
    }

    /** How far reduced costs and prices can go before one of them is 0. */
    double dual() {
        return Math.min(toWall(at.z, dz), toWall(at.pi, dpi));
    }

    private static double toWall(double[] values, double[] by) {
        double step = 1e300;
        for (int k = 0; k < values.length; k++) {
            if (by[k] < 0) {
                step = Math.min(step, -values[k] / by[k]);
            }
        }
        return step;
    }

    void advance(double primal, double dual) {
        add(at.x, dx, primal);
        add(at.z, dz, dual);
        add(at.slack, ds, primal);
        add(at.pi, dpi, dual);
        add(at.worth, dv, dual);
    }

    private static void add(double[] to, double[] what, double factor) {
        for (int k = 0; k < to.length; k++) {
            to[k] += factor * what[k];
        }
    }
}
