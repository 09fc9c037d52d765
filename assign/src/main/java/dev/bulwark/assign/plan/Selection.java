package dev.bulwark.assign.plan;

import java.util.Arrays;

/**
 * The part of a problem that is still open once only some plans come into question: targets with one plan are settled,
 * resources that cannot run out are left out, and of plans with one use the cheapest stays.
 */
final class Selection {
    private final PlanPool pool;
    private final int[] firstOf;
    private final double[] capacity;
    private final double[] prices;
    private final double fixedCost;
    private final boolean fits;
    private final int[] originals;
    private final int[] originalChoice;
    private final int[] originalTarget;

    /**
     * @param all pool of the whole problem
     * @param active plans in question, target by target
     * @param first where those of each target start
     * @param capacities units of each resource
     * @param allPrices first price of each resource
     */
    Selection(PlanPool all, int[] active, int[] first, double[] capacities, double[] allPrices) {
        int allTargets = first.length - 1;
        originalChoice = new int[allTargets];
        double[] left = capacities.clone();
        double[] most = new double[left.length];
        int open = 0;
        double fixed = 0;
        originalTarget = new int[allTargets];
        double[] mostOf = new double[left.length];
        for (int j = 0; j < allTargets; j++) {
            if (first[j + 1] - first[j] == 1) {
                int plan = active[first[j]];
                originalChoice[j] = plan;
                fixed += all.cost(plan);
                for (int k = all.from(plan); k < all.to(plan); k++) {
                    left[all.resource(k)] -= all.count(k);
                }
                continue;
            }
            originalTarget[open++] = j;
            for (int n = first[j]; n < first[j + 1]; n++) {
                for (int k = all.from(active[n]); k < all.to(active[n]); k++) {
                    int r = all.resource(k);
                    most[r] += Math.max(0, all.count(k) - mostOf[r]);
                    mostOf[r] = Math.max(mostOf[r], all.count(k));
                }
            }
            for (int n = first[j]; n < first[j + 1]; n++) {
                for (int k = all.from(active[n]); k < all.to(active[n]); k++) {
                    mostOf[all.resource(k)] = 0;
                }
            }
        }
        fixedCost = fixed;
        int[] row = new int[left.length];
        int rows = 0;
        boolean enough = true;
        double[] rowCapacity = new double[left.length];
        double[] rowPrice = new double[left.length];
        for (int r = 0; r < left.length; r++) {
            enough &= left[r] >= 0;
            row[r] = -1;
            if (most[r] > left[r]) {
                rowCapacity[rows] = left[r];
                rowPrice[rows] = allPrices[r];
                row[r] = rows++;
            }
        }
        fits = enough;
        capacity = Arrays.copyOf(rowCapacity, rows);
        prices = Arrays.copyOf(rowPrice, rows);
        pool = new PlanPool(open, Integer.MAX_VALUE);
        firstOf = new int[open + 1];
        originals = new int[active.length];
        Plan plan = new Plan();
        for (int t = 0; t < open; t++) {
            int j = originalTarget[t];
            for (int n = first[j]; n < first[j + 1]; n++) {
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

    PlanPool pool() {
        return pool;
    }

    int targets() {
        return firstOf.length - 1;
    }

    /** Where the plans of each target start in {@link #pool}. */
    int[] firstOf() {
        return firstOf;
    }

    double[] capacity() {
        return capacity;
    }

    double[] prices() {
        return prices;
    }

    /** Cost of the targets that are settled. */
    double fixedCost() {
        return fixedCost;
    }

    /** Whether the settled targets leave no resource below 0. */
    boolean fits() {
        return fits;
    }

    /** The plan of a target with the least cost plus price. */
    int cheapest(int target) {
        int best = firstOf[target];
        for (int c = best + 1; c < firstOf[target + 1]; c++) {
            if (pool.cost(c) + pool.priceOf(c, prices) < pool.cost(best) + pool.priceOf(best, prices)) {
                best = c;
            }
        }
        return best;
    }

    /** One step of the primal simplex method; false if there is none to take. */
    boolean improve(Basis basis, double tolerance) {
        boolean entered = basis.enterSlacks(tolerance);
        int best = -1;
        double least = -tolerance;
        for (int j = 0; j < targets(); j++) {
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
            basis.enterPlan(best, least);
        }
        return entered || best >= 0;
    }

    /** The whole choice, in numbers of the whole pool, for plans of the open targets. */
    int[] original(int[] plans) {
        int[] all = originalChoice.clone();
        for (int t = 0; t < plans.length; t++) {
            all[originalTarget[t]] = originals[plans[t]];
        }
        return all;
    }
}
