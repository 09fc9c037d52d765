package dev.bulwark.assign.prices;

import dev.bulwark.assign.plan.Lagrange;
import dev.bulwark.assign.plan.PlanPool;
import dev.bulwark.assign.plan.PlanSource;
import java.util.Arrays;

/**
 * Better prices by coordinate ascent on the Lagrangian dual over a pool of plans: one resource after the other gets a
 * price between the bid of the last target that still gets a unit and the first that does not, where the bid of a target
 * is what its best plan without the resource costs more than its best plan with it.
 */
public final class PriceSweeps {
    /** No price moves by more than this share in one sweep: the pool knows only plans near the old prices. */
    private static final double MOST_CHANGE = 0.3;

    private final PlanSource source;
    private final PlanPool pool;
    private final double[] prices;
    private final double[] value;
    private final int[] bestOf;
    private final int[] firstEntry;
    private final int[] planAt;
    private final int[] countAt;
    private final int[] stamp;

    /** Sweeps over the plans that are in the pool now; {@code prices} are changed in place. */
    public PriceSweeps(PlanSource source, PlanPool pool, double[] prices) {
        this.source = source;
        this.pool = pool;
        this.prices = prices;
        int entries = pool.size() == 0 ? 0 : pool.to(pool.size() - 1);
        firstEntry = new int[prices.length + 1];
        planAt = new int[entries];
        countAt = new int[entries];
        index();
        value = new double[pool.size()];
        for (int c = 0; c < value.length; c++) {
            value[c] = pool.cost(c) + pool.priceOf(c, prices);
        }
        stamp = new int[pool.size()];
        Arrays.fill(stamp, -1);
        bestOf = new int[source.targets()];
        for (int j = 0; j < bestOf.length; j++) {
            bestOf[j] = best(j, -1);
        }
    }

    /** Lists the plans that use each resource, target by target. */
    private void index() {
        for (int k = 0; k < planAt.length; k++) {
            firstEntry[pool.resource(k) + 1]++;
        }
        for (int r = 0; r < prices.length; r++) {
            firstEntry[r + 1] += firstEntry[r];
        }
        int[] at = Arrays.copyOf(firstEntry, prices.length);
        for (int j = 0; j < source.targets(); j++) {
            for (int c = pool.first(j); c >= 0; c = pool.next(c)) {
                for (int k = pool.from(c); k < pool.to(c); k++) {
                    int slot = at[pool.resource(k)]++;
                    planAt[slot] = c;
                    countAt[slot] = pool.count(k);
                }
            }
        }
    }

    /** The best plan of a target among those not stamped so, or -1. */
    private int best(int target, int stamped) {
        int best = -1;
        for (int c = pool.first(target); c >= 0; c = pool.next(c)) {
            if ((stamped < 0 || stamp[c] != stamped) && (best < 0 || value[c] < value[best])) {
                best = c;
            }
        }
        return best;
    }

    /** The Lagrangian value at the prices, as far as the plans of the pool go. */
    public double lagrangian() {
        double sum = -Lagrange.priceOfCapacity(source, prices);
        for (int best : bestOf) {
            sum += value[best];
        }
        return sum;
    }

    /** The least cost plus price of each target, as far as the plans of the pool go. */
    public void leastWorths(double[] into) {
        for (int j = 0; j < into.length; j++) {
            into[j] = value[bestOf[j]];
        }
    }

    /** One price after the other, once. */
    public void sweep() {
        for (int r = 0; r < prices.length; r++) {
            if (source.capacity(r) > 0) {
                sweep(r);
            }
        }
    }

    private void sweep(int r) {
        long uses = 0;
        for (int k = firstEntry[r]; k < firstEntry[r + 1]; k++) {
            stamp[planAt[k]] = r;
            uses += countAt[k];
        }
        double[] top = new double[(int) Math.min(source.capacity(r), uses + 1) + 1]; // what is beyond all uses is free
        for (int k = firstEntry[r]; k < firstEntry[r + 1]; ) {
            int target = pool.target(planAt[k]);
            double with = Double.POSITIVE_INFINITY;
            int units = 1;
            for (; k < firstEntry[r + 1] && pool.target(planAt[k]) == target; k++) {
                double v = value[planAt[k]] - countAt[k] * prices[r];
                if (v < with) {
                    with = v;
                    units = countAt[k];
                }
            }
            int other = stamp[bestOf[target]] == r ? best(target, r) : bestOf[target];
            double without = other < 0 ? source.emptyCost(target) : value[other];
            push(top, (without - with) / units, units);
        }
        double low = top[top.length - 1];
        double price = low + 0.5 * (top[top.length - 2] - low);
        setPrice(r, Math.clamp(price, (1 - MOST_CHANGE) * prices[r], (1 + MOST_CHANGE) * prices[r]));
    }

    private static void push(double[] top, double bid, int copies) {
        for (int n = 0; n < copies && bid > top[top.length - 1]; n++) {
            int k = top.length - 1;
            while (k > 0 && top[k - 1] < bid) {
                top[k] = top[k - 1];
                k--;
            }
            top[k] = bid;
        }
    }

    private void setPrice(int r, double price) {
        double change = price - prices[r];
        prices[r] = price;
        if (change == 0) {
            return;
        }
        for (int k = firstEntry[r]; k < firstEntry[r + 1]; k++) {
            value[planAt[k]] += countAt[k] * change;
        }
        int last = -1;
        for (int k = firstEntry[r]; k < firstEntry[r + 1]; k++) {
            int c = planAt[k];
            int target = pool.target(c);
            if (change < 0) {
                if (value[c] < value[bestOf[target]]) {
                    bestOf[target] = c;
                }
            } else if (target != last && stamp[bestOf[target]] == r) {
                bestOf[target] = best(target, -1);
            }
            last = target;
        }
    }
}
