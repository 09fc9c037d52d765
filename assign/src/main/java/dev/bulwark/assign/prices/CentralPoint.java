package dev.bulwark.assign.prices;

import dev.bulwark.assign.plan.PlanPool;
import dev.bulwark.assign.plan.PlanSource;
import java.util.Arrays;

/** Where the central path has got to: shares and reduced costs of plans, slack and prices of resources, worth of targets. */
final class CentralPoint {
    /** So much of a resource without any units is taken to be there: the path needs an inside. */
    private static final double CAPACITY_MIN = 1e-6;

    final PlanPool pool;
    final int targets;
    final double[] x;
    final double[] z;
    final double[] slack;
    final double[] pi;
    final double[] worth;
    private final double[] capacity;
    /** Row of each resource, -1 where no plan uses it; and back. */
    private final int[] rowOf;

    private final int[] resourceOf;
    private final double[] startPrices;

    CentralPoint(PlanSource source, PlanPool pool, double[] prices) {
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
            capacity[i] = Math.max(source.capacity(resourceOf[i]), CAPACITY_MIN);
            pi[i] = prices[resourceOf[i]];
        }
        slack = new double[rows];
        worth = new double[targets];
        x = new double[plans];
        z = new double[plans];
    }

    /** Row of the resource of an entry of the pool. */
    int row(int entry) {
        return rowOf[pool.resource(entry)];
    }

    /** The point of the path that belongs to the prices: share times reduced cost is the same for all plans. */
    void centre(double mu) {
        double sum = 0;
        for (double p : pi) {
            sum += p;
        }
        double least = Math.max(1e-300, 1e-3 * sum / Math.max(1, pi.length));
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

    double priceOf(int c, double[] prices) {
        double sum = 0;
        for (int k = pool.from(c); k < pool.to(c); k++) {
            sum += pool.count(k) * prices[rowOf[pool.resource(k)]];
        }
        return sum;
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
        double[] left = new double[pi.length];
        residual(left);
        double most = 0;
        for (double r : left) {
            most = Math.max(most, Math.abs(r));
        }
        return most;
    }

    /** Capacity less use less slack. */
    void residual(double[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] = capacity[i] - slack[i];
        }
        for (int c = 0; c < x.length; c++) {
            for (int k = pool.from(c); k < pool.to(c); k++) {
                into[rowOf[pool.resource(k)]] -= pool.count(k) * x[c];
            }
        }
    }

    /** Cost plus price less worth less reduced cost: rounding alone, since the start is feasible for the prices. */
    double dualResidual(int c, int target) {
        return pool.cost(c) + priceOf(c, pi) - worth[target] - z[c];
    }

    /** Prices of all resources; those that no plan of the pool uses keep theirs. */
    double[] prices() {
        double[] all = startPrices.clone();
        for (int i = 0; i < pi.length; i++) {
            all[resourceOf[i]] = pi[i];
        }
        return all;
    }
}
