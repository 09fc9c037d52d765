package dev.bulwark.assign.simplex;

import dev.bulwark.assign.plan.Lagrange;
import dev.bulwark.assign.plan.Plan;
import dev.bulwark.assign.plan.PlanPool;
import dev.bulwark.assign.plan.PlanSource;
import java.util.function.BooleanSupplier;

/**
 * The linear program over all plans, by column generation: solved over a pool, then every target is asked for a better
 * plan at the prices found, until none has one.
 */
public final class Master {
    private static final double UNUSED = 1e-4;
    private static final double FLOOR_FACTOR = 0.1;
    private static final double WIDTH = 0.05;
    private static final int PLANS_PER_TARGET = 5;

    private final PlanSource source;
    private final PlanPool pool;
    private final Basis basis;
    private final double tolerance;
    private final double width;
    private final Plan found = new Plan();
    private final double[] positive;
    private final double[] worth;
    private final int[] bestOf;
    private double bound;
    private boolean solved;

    public Master(PlanSource source, PlanPool pool, int[] startPlans, double[] startPrices, double tolerance) {
        this.source = source;
        this.pool = pool;
        this.tolerance = tolerance;
        basis = Basis.of(source, pool, startPlans, startPrices);
        positive = new double[source.resources()];
        worth = new double[source.targets()];
        bestOf = new int[worth.length];
        double sum = 0;
        for (double price : startPrices) {
            sum += price;
        }
        width = WIDTH * sum / Math.max(1, startPrices.length);
    }

    /** Solves to the end, or until told to stop, or until rounding keeps it going round. */
    public void solve(BooleanSupplier stop) {
        boolean settled;
        do {
            settled = settle(stop);
        } while (settled && generate());
        solved = settled;
    }

    /** Pivots until the pool has nothing better and no floor comes down; false if that was not reached. */
    private boolean settle(BooleanSupplier stop) {
        int mostRounds = 20 * (positive.length + worth.length) + 1000;
        for (int round = 0; round <= mostRounds && !stop.getAsBoolean(); round++) {
            if (!pivot() && !Floors.lower(basis, UNUSED, FLOOR_FACTOR)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the last prices were looked at by every target, none of which had a better plan. */
    public boolean solved() {
        return solved;
    }

    /** The Lagrangian value at {@link #prices}, once solved. */
    public double bound() {
        return bound;
    }

    /** The prices of the basis, none below 0. */
    public double[] prices() {
        takePrices();
        return positive.clone();
    }

    /** The plan of each target if its last basis is a whole choice; else nothing. */
    public int[] wholePlans() {
        return new Shares(basis).read().wholePlans();
    }

    private void takePrices() {
        for (int r = 0; r < positive.length; r++) {
            positive[r] = Math.max(0, basis.price[r]);
        }
    }

    /** Enters, target by target, the plan of the pool with the least reduced cost; false if none is below 0. */
    private boolean pivot() {
        boolean entered = Floors.enterSlacks(basis, tolerance);
        for (int j = 0; j < worth.length; j++) {
            worth[j] = basis.worth(j) - tolerance;
            bestOf[j] = -1;
        }
        for (int c = 0; c < pool.size(); c++) {
            int target = pool.target(c);
            double value = pool.cost(c) + pool.priceOf(c, basis.price);
            if (value < worth[target]) {
                worth[target] = value;
                bestOf[target] = c;
            }
        }
        for (int j = 0; j < worth.length; j++) {
            if (bestOf[j] >= 0) {
                double reduced = pool.cost(bestOf[j]) + pool.priceOf(bestOf[j], basis.price) - basis.worth(j);
                if (reduced < -tolerance) {
                    basis.enter(bestOf[j], reduced);
                    entered = true;
                }
            }
        }
        return entered;
    }

    /** Asks every target for plans better than its own; false if there is none, and then the bound is known. */
    private boolean generate() {
        takePrices();
        int before = pool.size();
        double sum = -Lagrange.priceOfCapacity(source, positive);
        for (int j = 0; j < worth.length; j++) {
            double own = pool.cost(basis.heads.key[j]) + pool.priceOf(basis.heads.key[j], positive);
            if (!source.cheapest(j, positive, own - tolerance, found)) {
                sum += own - tolerance;
            } else {
                pool.insert(j, found);
                double least = Lagrange.worthOf(found, positive);
                sum += least;
                pool.setRoom(pool.size() + PLANS_PER_TARGET);
                source.within(j, positive, least, Math.min(own, least + width), pool);
            }
        }
        if (pool.size() == before) {
            bound = sum;
        }
        return pool.size() > before;
    }
}
