package dev.bulwark.assign.search;

import dev.bulwark.assign.plan.Plan;
import dev.bulwark.assign.plan.PlanPool;
import dev.bulwark.assign.simplex.Basis;
import dev.bulwark.assign.simplex.Floors;
import dev.bulwark.assign.simplex.Program;
import java.util.Arrays;

/**
 * The part of a problem that is still open once only some plans come into question: targets with one plan are settled,
 * resources that cannot run out are left out.
 */
public final class Selection {
    private final Settled settled;
    private final PlanPool pool;
    private final int[] firstOf;
    private final double[] capacity;
    private final double[] prices;
    private final int[] originals;

    /**
     * @param all pool of the whole problem
     * @param active plans in question, target by target
     * @param first where those of each target start
     * @param capacities units of each resource
     * @param allPrices first price of each resource
     */
    public Selection(PlanPool all, int[] active, int[] first, double[] capacities, double[] allPrices) {
        settled = new Settled(all, active, first, capacities);
        int[] row = settled.rows();
        int rows = 0;
        double[] rowCapacity = new double[row.length];
        double[] rowPrice = new double[row.length];
        for (int r = 0; r < row.length; r++) {
            if (row[r] >= 0) {
                rowCapacity[rows] = settled.left()[r];
                rowPrice[rows++] = allPrices[r];
            }
        }
        capacity = Arrays.copyOf(rowCapacity, rows);
        prices = Arrays.copyOf(rowPrice, rows);
        int[] open = settled.open();
        pool = new PlanPool(open.length, Integer.MAX_VALUE);
        firstOf = new int[open.length + 1];
        originals = new int[active.length];
        Plan plan = new Plan();
        for (int t = 0; t < open.length; t++) {
            for (int n = first[open[t]]; n < first[open[t] + 1]; n++) {
                plan.clear(all.cost(active[n]));
                for (int k = all.from(active[n]); k < all.to(active[n]); k++) {
                    if (row[all.resource(k)] >= 0) {
                        plan.use(row[all.resource(k)], all.count(k));
                    }
                }
                originals[pool.insert(t, plan)] = active[n];
            }
            firstOf[t + 1] = pool.size();
        }
    }

    /** The linear program of what is open. */
    Program program() {
        int[] number = new int[pool.size()];
        Arrays.setAll(number, c -> c);
        return new Program(pool, firstOf, capacity, number, capacity.length);
    }

    /** How many plans are open. */
    public int size() {
        return pool.size();
    }

    double[] prices() {
        return prices;
    }

    /** Cost of the targets that are settled. */
    double fixedCost() {
        return settled.cost();
    }

    /** Whether the settled targets leave no resource below 0. */
    boolean fits() {
        return settled.fits();
    }

    /** Of each target the plan with the least cost plus price. */
    int[] cheapest() {
        int[] plans = new int[firstOf.length - 1];
        for (int t = 0; t < plans.length; t++) {
            int best = firstOf[t];
            for (int c = best + 1; c < firstOf[t + 1]; c++) {
                if (pool.cost(c) + pool.priceOf(c, prices) < pool.cost(best) + pool.priceOf(best, prices)) {
                    best = c;
                }
            }
            plans[t] = best;
        }
        return plans;
    }

    /** One step of the primal simplex method; false if there is none to take. */
    boolean improve(Basis basis, double tolerance) {
        boolean entered = Floors.enterSlacks(basis, tolerance);
        int best = -1;
        double least = -tolerance;
        for (int j = 0; j + 1 < firstOf.length; j++) {
            double worth = basis.worth(j);
            for (int c = firstOf[j]; c < firstOf[j + 1]; c++) {
                double d = pool.cost(c) + pool.priceOf(c, basis.price) - worth;
                if (d < least) {
                    least = d;
                    best = c;
                }
            }
        }
        if (best >= 0) {
            basis.enter(best, least);
        }
        return entered || best >= 0;
    }

    /** The whole choice, in numbers of the whole pool, for plans of the open targets. */
    int[] original(int[] plans) {
        int[] all = settled.choice().clone();
        for (int t = 0; t < plans.length; t++) {
            all[settled.open()[t]] = originals[plans[t]];
        }
        return all;
    }
}
