package dev.bulwark.assign.plan;

import java.util.function.BooleanSupplier;

/**
 * The linear program over all plans, by column generation: solved over a pool, then every target is asked for a better
 * plan at the prices found, until none has one.
 */
final class Master {
    private static final double[] NO_PENALTY = {};
    private static final double UNUSED = 1e-4;
    private static final double FLOOR_FACTOR = 0.7;
    private static final int PLANS_PER_TARGET = 40;

    private final PlanSource source;
    private final PlanPool pool;
    final Basis basis;
    private final double tolerance;
    private final double width;
    private final Plan found = new Plan();
    private final double[] positive;
    private final double[] worth;

    Master(PlanSource source, PlanPool pool, int[] startPlans, double[] startPrices, double tolerance) {
        this.source = source;
        this.pool = pool;
        this.tolerance = tolerance;
        basis = new Basis(source, pool, startPlans, startPrices);
        positive = new double[source.resources()];
        worth = new double[source.targets()];
        double sum = 0;
        for (double price : startPrices) {
            sum += price;
        }
        width = 0.2 * sum / Math.max(1, startPrices.length);
    }

    /** Solves to the end, or until told to stop. */
    void solve(BooleanSupplier stop) {
        do {
            do {
                while (!stop.getAsBoolean() && pivot()) {
                    // until the pool has nothing better
                }
            } while (!stop.getAsBoolean() && generate());
        } while (!stop.getAsBoolean() && basis.lowerFloors(UNUSED, FLOOR_FACTOR));
    }

    /** The prices of the basis, none below 0. */
    double[] prices() {
        takePrices();
        return positive.clone();
    }

    private void takePrices() {
        for (int r = 0; r < positive.length; r++) {
            positive[r] = Math.max(0, basis.price[r]);
        }
    }

    /** Enters the plan of the pool with the least reduced cost; false if none is below 0. */
    private boolean pivot() {
        boolean slack = basis.enterSlacks(tolerance);
        for (int j = 0; j < worth.length; j++) {
            worth[j] = basis.worth(j, NO_PENALTY);
        }
        int best = -1;
        double least = -tolerance;
        for (int c = 0; c < pool.size(); c++) {
            double reduced = pool.cost(c) + pool.priceOf(c, basis.price) - worth[pool.target(c)];
            if (reduced < least) {
                least = reduced;
                best = c;
            }
        }
        if (best < 0) {
            return slack;
        }
        basis.enterPlan(best, least);
        return true;
    }

    /** Asks every target for plans better than its own; false if there is none. */
    private boolean generate() {
        takePrices();
        int before = pool.size();
        for (int j = 0; j < worth.length; j++) {
            double own = basis.worth(j, NO_PENALTY);
            if (source.cheapest(j, positive, own - tolerance, found)) {
                pool.insert(j, found);
                double least = found.cost();
                for (int k = 0; k < found.size(); k++) {
                    least += found.count(k) * positive[found.resource(k)];
                }
                pool.setRoom(pool.size() + PLANS_PER_TARGET);
                source.within(j, positive, least, Math.min(own, least + width), pool);
            }
        }
        return pool.size() > before;
    }

    /** Sum over targets of the least cost plus price, less the price of all capacity: a bound from below. */
    static double lagrangian(PlanSource source, double[] prices, Plan scratch) {
        double sum = 0;
        for (int j = 0; j < source.targets(); j++) {
            sum += leastWorth(source, j, prices, scratch);
        }
        for (int r = 0; r < prices.length; r++) {
            sum -= prices[r] * source.capacity(r);
        }
        return sum;
    }

    static double leastWorth(PlanSource source, int target, double[] prices, Plan scratch) {
        double worth = source.emptyCost(target);
        if (source.cheapest(target, prices, worth, scratch)) {
            worth = scratch.cost();
            for (int k = 0; k < scratch.size(); k++) {
                worth += scratch.count(k) * prices[scratch.resource(k)];
            }
        }
        return worth;
    }
}
