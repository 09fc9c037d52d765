package dev.bulwark.assign.prices;

import dev.bulwark.assign.plan.Lagrange;
import dev.bulwark.assign.plan.Plan;
import dev.bulwark.assign.plan.PlanSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * A choice within the capacities from good prices, by auction (D. P. Bertsekas, "The auction algorithm: a distributed
 * relaxation method for the assignment problem", Annals of Operations Research 14, 1988): a target takes the plan of least
 * cost plus price, whoever had what it uses is sent away, and the price goes up a little. When bids run out, the targets
 * left take what there is, and then every target betters its plan with what nobody uses.
 */
public final class Filling {
    /** Bids per target. */
    private static final int BIDS = 40;

    private final PlanSource source;
    private final int[] left;
    private final double[] prices;
    private final List<Deque<Integer>> holders = new ArrayList<>();
    private final Plan[] plans;
    private final double rise;
    private final double closed;

    /**
     * A filling from prices, which are changed.
     *
     * @param rise by which a price goes up with each change of hands, as a share of the mean price
     */
    public Filling(PlanSource source, double[] prices, double rise) {
        this.source = source;
        this.prices = prices;
        left = new int[prices.length];
        for (int r = 0; r < left.length; r++) {
            left[r] = source.capacity(r);
            holders.add(new ArrayDeque<>(1));
        }
        plans = new Plan[source.targets()];
        double all = 1;
        for (int j = 0; j < plans.length; j++) {
            plans[j] = new Plan();
            plans[j].clear(source.emptyCost(j));
            all = Math.max(all, source.emptyCost(j));
        }
        closed = 2 * all;
        this.rise = rise * Arrays.stream(prices).average().orElse(0);
    }

    /** Gives the plan of each target; those that come first in the order bid first. */
    public Plan[] run(int[] order, BooleanSupplier stop) {
        Deque<Integer> waiting = new ArrayDeque<>();
        Arrays.stream(order).forEach(waiting::add);
        for (long bids = (long) BIDS * order.length; bids > 0 && !waiting.isEmpty() && !stop.getAsBoolean(); bids--) {
            bid(waiting.remove(), waiting);
        }
        while (!waiting.isEmpty() && !stop.getAsBoolean()) {
            replan(waiting.remove(), prices);
        }
        // What nobody wanted at its price is free from now on.
        double[] nothing = new double[prices.length];
        for (int j : order) {
            if (!stop.getAsBoolean()) {
                replan(j, nothing);
            }
        }
        return plans;
    }

    private void bid(int target, Deque<Integer> waiting) {
        Plan plan = new Plan();
        plan.clear(source.emptyCost(target));
        source.cheapest(target, prices, source.emptyCost(target), plan);
        if (!everPossible(plan)) {
            return;
        }
        for (int k = 0; k < plan.size(); k++) {
            int r = plan.resource(k);
            while (left[r] < plan.count(k)) {
                int other = holders.get(r).element();
                give(other, -1);
                plans[other].clear(source.emptyCost(other));
                waiting.add(other);
                prices[r] += rise;
            }
        }
        plans[target] = plan;
        give(target, 1);
    }

    private boolean everPossible(Plan plan) {
        for (int k = 0; k < plan.size(); k++) {
            if (plan.count(k) > source.capacity(plan.resource(k))) {
                return false;
            }
        }
        return true;
    }

    /** The best plan of what is left and what the target has. */
    private void replan(int j, double[] at) {
        give(j, -1);
        double[] open = new double[left.length];
        for (int r = 0; r < open.length; r++) {
            open[r] = left[r] > 0 ? at[r] : closed;
        }
        Plan found = new Plan();
        double worth = Lagrange.worthOf(plans[j], open);
        if (source.cheapest(j, open, worth, found) && fits(found)) {
            plans[j] = found;
        }
        give(j, 1);
    }

    private boolean fits(Plan plan) {
        for (int k = 0; k < plan.size(); k++) {
            if (plan.count(k) > left[plan.resource(k)]) {
                return false;
            }
        }
        return true;
    }

    /** Gives a target what its plan uses, or takes it back with a sign of -1. */
    private void give(int target, int sign) {
        Plan plan = plans[target];
        for (int k = 0; k < plan.size(); k++) {
            int r = plan.resource(k);
            left[r] -= sign * plan.count(k);
            if (sign > 0) {
                holders.get(r).add(target);
            } else {
                holders.get(r).remove(target);
            }
        }
    }
}
