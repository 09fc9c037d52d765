package dev.bulwark.assign.simplex;

import dev.bulwark.assign.plan.PlanPool;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * The dual simplex method over the plans of a pool, some of them blocked: from prices at which no plan is better than
 * those in the basis, whatever is used in a share below 0, or is blocked and used, leaves. The Lagrangian value of the
 * prices grows from step to step, so that a node can be given up as soon as it passes the cutoff.
 */
public final class DualSimplex {
    public enum Outcome {
        /** Shares are whole or not, but no plan is blocked and none is used less than not at all. */
        OPTIMAL,
        /** Nothing here stays below the cutoff. */
        PRUNED,
        /** Steps ran out, it was told to stop, or the basis is too inaccurate. */
        FAILED
    }

    private static final double TOLERANCE = 1e-9;
    private static final int NOTHING = Integer.MIN_VALUE;
    private static final double ALPHA_MIN = 1e-5;
    /** Steps between two questions whether to stop. */
    private static final int PATIENCE = 16;

    private final BooleanSupplier stop;
    private final PlanPool pool;
    private final double[] capacity;
    /** Plans of target j are those from {@code firstOf[j]} to {@code firstOf[j + 1]}. */
    private final int[] firstOf;

    private final double[] rho;
    private final double[] tried;
    private double bound;
    private final double slack;
    private int[] candidate = new int[64];
    private double[] candidateD = new double[64];
    private double[] candidateAlong = new double[64];
    private int candidates;

    public DualSimplex(PlanPool pool, int[] firstOf, double[] capacity, double slack, BooleanSupplier stop) {
        this.slack = slack;
        this.stop = stop;
        this.pool = pool;
        this.firstOf = firstOf;
        this.capacity = capacity;
        rho = new double[capacity.length];
        tried = new double[capacity.length];
    }

    /** The Lagrangian value last looked at, over plans that are not blocked. */
    public double bound() {
        return bound;
    }

    /** Steps until nothing is wrong with the basis, the bound reaches the cutoff, or the steps run out. */
    public Outcome solve(Basis basis, int[] blocked, double cutoff, int mostSteps) {
        boolean refreshed = false;
        for (int step = 0; step <= mostSteps; step++) {
            if (step % PATIENCE == PATIENCE - 1 && stop.getAsBoolean()) {
                return Outcome.FAILED;
            }
            int row = worst(basis, blocked);
            if (row == NOTHING) {
                bound = lagrangian(basis.price, blocked);
                return bound >= cutoff ? Outcome.PRUNED : Outcome.OPTIMAL;
            }
            if (row < 0) {
                int target = ~row;
                row = basis.rowOfKey(target);
                if (row < 0) {
                    int other = cheapest(target, basis.price, blocked);
                    if (other < 0) {
                        bound = Double.POSITIVE_INFINITY;
                        return Outcome.PRUNED;
                    }
                    basis.replaceKey(target, other);
                    continue;
                }
            }
            boolean above = basis.level(row) > 0;
            basis.inverseRow(row, rho);
            price(basis, blocked, above ? 1 : -1);
            if (bound >= cutoff) {
                return Outcome.PRUNED;
            }
            if (candidates == 0) {
                if (provesNothingFits(basis, row, blocked, cutoff, above ? -1 : 1)) {
                    bound = Double.POSITIVE_INFINITY;
                    return Outcome.PRUNED;
                }
                if (refreshed || !basis.refactor()) {
                    return Outcome.FAILED;
                }
                refreshed = true;
                continue;
            }
            int best = entering();
            basis.leave(row, candidate[best], candidateD[best]);
        }
        return Outcome.FAILED;
    }

    /** The row, or {@code ~target} of the key, that is most in the wrong. */
    private int worst(Basis basis, int[] blocked) {
        int worst = NOTHING;
        double most = TOLERANCE;
        for (int r = 0; r < basis.rows; r++) {
            double level = basis.level(r);
            double wrong =
                    level < 0 ? -level : basis.heads.head[r] >= 0 && blocked[basis.heads.head[r]] > 0 ? level : 0;
            if (wrong > most) {
                most = wrong;
                worst = r;
            }
        }
        for (int j = 0; j + 1 < firstOf.length; j++) {
            double level = basis.keyLevel(j);
            double wrong = level < 0 ? -level : blocked[basis.heads.key[j]] > 0 ? level : 0;
            if (wrong > most) {
                most = wrong;
                worst = ~j;
            }
        }
        return worst;
    }

    private int cheapest(int target, double[] prices, int[] blocked) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int c = firstOf[target]; c < firstOf[target + 1]; c++) {
            double value = blocked[c] > 0 ? Double.POSITIVE_INFINITY : pool.cost(c) + pool.priceOf(c, prices);
            if (value < least) {
                least = value;
                best = c;
            }
        }
        return best;
    }

    /** One pass over all plans: the bound at the prices, and the ratio test along the row. */
    private void price(Basis basis, int[] blocked, int sign) {
        double[] price = basis.price;
        candidates = 0;
        double sum = 0;
        for (int r = 0; r < basis.rows; r++) {
            sum -= Math.abs(price[r]) * capacity[r];
            double along = sign * rho[r];
            if (along > ALPHA_MIN && !basis.heads.holdsSlack(r)) {
                double d = price[r] - basis.floor[r];
                offer(~r, d, along);
            }
        }
        for (int j = 0; j + 1 < firstOf.length; j++) {
            int key = basis.heads.key[j];
            double worth = pool.cost(key) + pool.priceOf(key, price);
            double ofKey = pool.priceOf(key, rho);
            double least = Double.POSITIVE_INFINITY;
            for (int c = firstOf[j]; c < firstOf[j + 1]; c++) {
                if (blocked[c] > 0) {
                    continue;
                }
                double value = pool.cost(c) + pool.priceOf(c, price);
                least = Math.min(least, value);
                double along = sign * (pool.priceOf(c, rho) - ofKey);
                if (along > ALPHA_MIN) {
                    double d = value - worth;
                    if (!basis.heads.contains(c)) {
                        offer(c, d, along);
                    }
                }
            }
            sum += least;
        }
        bound = sum;
    }

    private void offer(int plan, double d, double along) {
        if (candidates == candidate.length) {
            candidate = Arrays.copyOf(candidate, 2 * candidates);
            candidateD = Arrays.copyOf(candidateD, 2 * candidates);
            candidateAlong = Arrays.copyOf(candidateAlong, 2 * candidates);
        }
        candidate[candidates] = plan;
        candidateD[candidates] = d;
        candidateAlong[candidates++] = along;
    }

    /** Of all candidates that cost the bound next to nothing, the one with the largest pivot (P. M. J. Harris, 1973). */
    private int entering() {
        double most = Double.POSITIVE_INFINITY;
        for (int k = 0; k < candidates; k++) {
            most = Math.min(most, (Math.max(0, candidateD[k]) + slack) / candidateAlong[k]);
        }
        int best = 0;
        double size = 0;
        for (int k = 0; k < candidates; k++) {
            if (candidateAlong[k] > size && candidateD[k] <= most * candidateAlong[k]) {
                size = candidateAlong[k];
                best = k;
            }
        }
        return best;
    }

    /** Proves that nothing fits, by prices that run along the row until they prove it. */
    private boolean provesNothingFits(Basis basis, int row, int[] blocked, double cutoff, int sign) {
        double scale = 4 * (cutoff - bound) / Math.abs(basis.level(row));
        for (int n = 0; n < 3; n++, scale *= 8) {
            for (int r = 0; r < tried.length; r++) {
                tried[r] = Math.max(0, basis.price[r] + sign * scale * rho[r]);
            }
            if (lagrangian(tried, blocked) >= cutoff) {
                return true;
            }
        }
        return false;
    }

    private double lagrangian(double[] prices, int[] blocked) {
        double sum = 0;
        for (int r = 0; r < prices.length; r++) {
            sum -= Math.abs(prices[r]) * capacity[r];
        }
        for (int j = 0; j + 1 < firstOf.length; j++) {
            int best = cheapest(j, prices, blocked);
            sum += best < 0 ? Double.POSITIVE_INFINITY : pool.cost(best) + pool.priceOf(best, prices);
        }
        return sum;
    }

    /** Blocks every plan that cannot be part of a choice below the cutoff; gives their numbers. */
    public int[] fix(Basis basis, int[] blocked, double cutoff) {
        int[] fixed = new int[blocked.length];
        int size = 0;
        for (int j = 0; j + 1 < firstOf.length; j++) {
            int best = cheapest(j, basis.price, blocked);
            double most = pool.cost(best) + pool.priceOf(best, basis.price) + cutoff - bound;
            for (int c = firstOf[j]; c < firstOf[j + 1]; c++) {
                if (blocked[c] == 0 && pool.cost(c) + pool.priceOf(c, basis.price) >= most) {
                    fixed[size++] = c;
                }
            }
        }
        for (int k = 0; k < size; k++) {
            blocked[fixed[k]]++;
        }
        return Arrays.copyOf(fixed, size);
    }
}
