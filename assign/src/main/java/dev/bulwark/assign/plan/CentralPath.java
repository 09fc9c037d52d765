package dev.bulwark.assign.plan;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * The linear program over the plans of a pool by an interior-point method: both primal shares and prices follow the
 * central path (S. Mehrotra, "On the implementation of a primal-dual interior point method", SIAM J. Optimization 2,
 * 1992). It takes some twenty steps however degenerate the program is, and its prices lie amid the optimal ones
 * rather than in a corner, which is what column generation wants. Targets are eliminated first, so that each step
 * factors one matrix of a row per resource used.
 */
final class CentralPath {
    private static final int MOST_STEPS = 60;
    /** After so many steps that did not bring the gap below this part of the least so far, rounding is in the way. */
    private static final int PATIENCE = 6;

    private static final double HELPS = 0.9;
    private static final double TO_THE_WALL = 0.995;

    private final PlanPool pool;
    private final int targets;
    /** Row of each resource, -1 where no plan uses it; and back. */
    private final int[] rowOf;

    private final int[] resourceOf;
    private final double[] capacity;
    private final double[] startPrices;
    private final double[] pi;
    private final double[] slack;
    private final double[] worth;
    private final double[] x;
    private final double[] z;
    private final double[] dx;
    private final double[] dz;
    private final double[] dpi;
    private final double[] ds;
    private final double[] dv;
    private final double[] d;
    private final double[] comp;
    private final double[] compSlack;
    private final double[] sumD;
    private final double[] need;
    private final double[] b;
    private final int[] support;
    private final Cholesky normal;
    private int steps;

    /** Starts amid the plans of each target at the prices given. */
    CentralPath(PlanSource source, PlanPool pool, double[] prices) {
        this.pool = pool;
        targets = source.targets();
        startPrices = prices;
        rowOf = new int[prices.length];
        Arrays.fill(rowOf, -1);
        int plans = pool.size();
        int entries = plans == 0 ? 0 : pool.to(plans - 1);
        for (int k = 0; k < entries; k++) {
            rowOf[pool.resource(k)] = 0;
        }
        int rows = 0;
        int[] back = new int[prices.length];
        for (int r = 0; r < prices.length; r++) {
            if (rowOf[r] == 0) {
                back[rows] = r;
                rowOf[r] = rows++;
            }
        }
        resourceOf = Arrays.copyOf(back, rows);
        capacity = new double[rows];
        pi = new double[rows];
        for (int i = 0; i < rows; i++) {
            capacity[i] = Math.max(source.capacity(resourceOf[i]), 1e-6);
            pi[i] = prices[resourceOf[i]];
        }
        slack = new double[rows];
        dpi = new double[rows];
        ds = new double[rows];
        compSlack = new double[rows];
        b = new double[rows];
        support = new int[rows];
        normal = new Cholesky(rows);
        worth = new double[targets];
        dv = new double[targets];
        sumD = new double[targets];
        need = new double[targets];
        x = new double[plans];
        z = new double[plans];
        dx = new double[plans];
        dz = new double[plans];
        d = new double[plans];
        comp = new double[plans];
    }

    int steps() {
        return steps;
    }

    /** Follows the path from a first width to a relative gap. */
    void solve(double width, double relativeGap, BooleanSupplier stop) {
        centre(width);
        double least = Double.POSITIVE_INFINITY;
        int idle = 0;
        while (idle < PATIENCE && steps < MOST_STEPS && !stop.getAsBoolean()) {
            double gap = gap();
            double cost = cost();
            double wrong = infeasibility();
            if (gap <= relativeGap * cost && wrong <= relativeGap) {
                return;
            }
            double open = gap / cost + wrong;
            idle = open < HELPS * least ? 0 : idle + 1;
            least = Math.min(least, open);
            steps++;
            step(gap / (x.length + pi.length));
        }
    }

    double gap() {
        double sum = 0;
        for (int c = 0; c < x.length; c++) {
            sum += x[c] * z[c];
        }
        for (int i = 0; i < pi.length; i++) {
            sum += slack[i] * pi[i];
        }
        return sum;
    }

    double cost() {
        double sum = 0;
        for (int c = 0; c < x.length; c++) {
            sum += x[c] * pool.cost(c);
        }
        return sum;
    }

    double infeasibility() {
        double most = 0;
        residual(ds);
        for (double r : ds) {
            most = Math.max(most, Math.abs(r));
        }
        return most;
    }

    /** Capacity less use less slack. */
    private void residual(double[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] = capacity[i] - slack[i];
        }
        for (int c = 0; c < x.length; c++) {
            for (int k = pool.from(c); k < pool.to(c); k++) {
                into[rowOf[pool.resource(k)]] -= pool.count(k) * x[c];
            }
        }
    }

    /** The point of the path that belongs to the prices: share times reduced cost is the same for all plans. */
    private void centre(double mu) {
        double least = 0;
        for (double p : pi) {
            least += p;
        }
        least = Math.max(1e-300, 1e-3 * least / Math.max(1, pi.length));
        for (int i = 0; i < pi.length; i++) {
            pi[i] = Math.max(pi[i], least);
            slack[i] = mu / pi[i];
        }
        for (int c = 0; c < x.length; c++) {
            z[c] = pool.cost(c) + priceOf(c, pi);
        }
        for (int j = 0; j < targets; j++) {
            double v = worthAt(j, mu);
            worth[j] = v;
            for (int c = pool.first(j); c >= 0; c = pool.next(c)) {
                z[c] -= v;
                x[c] = mu / z[c];
            }
        }
    }

    /** Newton's method from the right, where the sum of shares is convex and above 1. */
    private double worthAt(int j, double mu) {
        double v = Double.POSITIVE_INFINITY;
        for (int c = pool.first(j); c >= 0; c = pool.next(c)) {
            v = Math.min(v, z[c]);
        }
        v -= mu;
        for (int n = 0; n < 50; n++) {
            double sum = -1;
            double slope = 0;
            for (int c = pool.first(j); c >= 0; c = pool.next(c)) {
                double share = mu / (z[c] - v);
                sum += share;
                slope += share * share;
            }
            if (sum < 1e-12) {
                break;
            }
            v -= sum * mu / slope;
        }
        return v;
    }

    private double priceOf(int c, double[] prices) {
        double sum = 0;
        for (int k = pool.from(c); k < pool.to(c); k++) {
            sum += pool.count(k) * prices[rowOf[pool.resource(k)]];
        }
        return sum;
    }

    private void step(double mu) {
        form();
        normal.factor();
        for (int c = 0; c < x.length; c++) {
            comp[c] = -x[c] * z[c];
        }
        for (int i = 0; i < pi.length; i++) {
            compSlack[i] = -slack[i] * pi[i];
        }
        direction();
        double primal = Math.min(1, primalStep());
        double dual = Math.min(1, dualStep());
        double after = 0;
        for (int c = 0; c < x.length; c++) {
            after += (x[c] + primal * dx[c]) * (z[c] + dual * dz[c]);
        }
        for (int i = 0; i < pi.length; i++) {
            after += (slack[i] + primal * ds[i]) * (pi[i] + dual * dpi[i]);
        }
        double ratio = after / (mu * (x.length + pi.length));
        double aim = mu * ratio * ratio * ratio;
        for (int c = 0; c < x.length; c++) {
            comp[c] = aim - x[c] * z[c] - dx[c] * dz[c];
        }
        for (int i = 0; i < pi.length; i++) {
            compSlack[i] = aim - slack[i] * pi[i] - ds[i] * dpi[i];
        }
        direction();
        advance(Math.min(1, TO_THE_WALL * primalStep()), Math.min(1, TO_THE_WALL * dualStep()));
    }

    /** The normal matrix: A D A' with the targets eliminated, and the slacks on its diagonal. */
    private void form() {
        for (double[] row : normal.row) {
            Arrays.fill(row, 0);
        }
        for (int j = 0; j < targets; j++) {
            int touched = 0;
            double sum = 0;
            for (int c = pool.first(j); c >= 0; c = pool.next(c)) {
                d[c] = x[c] / z[c];
                sum += d[c];
                for (int k = pool.from(c); k < pool.to(c); k++) {
                    int i = rowOf[pool.resource(k)];
                    double part = pool.count(k) * d[c];
                    if (b[i] == 0) {
                        support[touched++] = i;
                    }
                    b[i] += part;
                    double[] row = normal.row[i];
                    for (int l = pool.from(c); l < pool.to(c); l++) {
                        row[rowOf[pool.resource(l)]] += part * pool.count(l);
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
        for (int i = 0; i < pi.length; i++) {
            normal.row[i][i] += slack[i] / pi[i];
        }
    }

    /** Newton's direction for the complementarity wanted in {@link #comp} and {@link #compSlack}. */
    private void direction() {
        residual(ds);
        double[] right = dpi;
        for (int i = 0; i < right.length; i++) {
            right[i] = compSlack[i] / pi[i] - ds[i];
        }
        for (int j = 0; j < targets; j++) {
            need[j] = 1;
            for (int c = pool.first(j); c >= 0; c = pool.next(c)) {
                need[j] -= x[c] + comp[c] / z[c] - d[c] * dualResidual(c, j);
            }
            need[j] /= sumD[j];
            for (int c = pool.first(j); c >= 0; c = pool.next(c)) {
                double part = comp[c] / z[c] - d[c] * dualResidual(c, j) + d[c] * need[j];
                for (int k = pool.from(c); k < pool.to(c); k++) {
                    right[rowOf[pool.resource(k)]] += pool.count(k) * part;
                }
            }
        }
        normal.solve(dpi);
        for (int j = 0; j < targets; j++) {
            double change = need[j];
            for (int c = pool.first(j); c >= 0; c = pool.next(c)) {
                dz[c] = priceOf(c, dpi);
                change += d[c] * dz[c] / sumD[j];
            }
            dv[j] = change;
            for (int c = pool.first(j); c >= 0; c = pool.next(c)) {
                dz[c] += dualResidual(c, j) - change;
                dx[c] = (comp[c] - x[c] * dz[c]) / z[c];
            }
        }
        for (int i = 0; i < pi.length; i++) {
            ds[i] = (compSlack[i] - slack[i] * dpi[i]) / pi[i];
        }
    }

    /** Cost plus price less worth less reduced cost: rounding alone, since the start is feasible for the prices. */
    private double dualResidual(int c, int target) {
        return pool.cost(c) + priceOf(c, pi) - worth[target] - z[c];
    }

    private double primalStep() {
        return Math.min(toWall(x, dx), toWall(slack, ds));
    }

    private double dualStep() {
        return Math.min(toWall(z, dz), toWall(pi, dpi));
    }

    private static double toWall(double[] at, double[] by) {
        double step = 1e300;
        for (int k = 0; k < at.length; k++) {
            if (by[k] < 0) {
                step = Math.min(step, -at[k] / by[k]);
            }
        }
        return step;
    }

    private void advance(double primal, double dual) {
        for (int c = 0; c < x.length; c++) {
            x[c] += primal * dx[c];
            z[c] += dual * dz[c];
        }
        for (int i = 0; i < pi.length; i++) {
            slack[i] += primal * ds[i];
            pi[i] += dual * dpi[i];
        }
        for (int j = 0; j < targets; j++) {
            worth[j] += dual * dv[j];
        }
    }

    /** Prices of all resources; those that no plan of the pool uses keep theirs. */
    double[] prices() {
        double[] all = startPrices.clone();
        for (int i = 0; i < pi.length; i++) {
            all[resourceOf[i]] = pi[i];
        }
        return all;
    }

    /** Share in which each plan of the pool is used. */
    double[] shares() {
        return x.clone();
    }
}
