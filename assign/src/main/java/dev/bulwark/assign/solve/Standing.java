package dev.bulwark.assign.solve;

import dev.bulwark.assign.plan.Choice;
import dev.bulwark.assign.plan.Lagrange;
import dev.bulwark.assign.plan.Plan;
import dev.bulwark.assign.plan.PlanPool;
import dev.bulwark.assign.plan.PlanSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a solver knows so far: plans, the best choice, the best prices and the bounds that they prove. */
final class Standing {
    /** Share of what is added and taken away in a bound below which a difference is rounding. */
    private static final double ROUNDING = 4e-16;

    final PlanSource source;
    final PlanPool pool;
    /** The best choice, by numbers of the pool. */
    final int[] best;
    /** Per target, the least cost plus price at the prices last looked at. */
    final double[] least;

    private final double tolerance;
    private final Plan scratch = new Plan();
    private double cost;
    private double[] prices;
    /** What all units cost at the best prices. */
    private double paid;

    private double rootBound = Double.NEGATIVE_INFINITY;
    private double bound = Double.NEGATIVE_INFINITY;

    Standing(PlanSource source, PlanPool pool, Plan[] start, double tolerance) {
        this.source = source;
        this.pool = pool;
        this.tolerance = tolerance;
        best = new int[source.targets()];
        least = new double[best.length];
        prices = new double[source.resources()];
        for (int j = 0; j < best.length; j++) {
            best[j] = pool.insert(j, start[j]);
        }
        cost = costOf(best);
    }

    double cost() {
        return cost;
    }

    /** The best prices met; not to be changed. */
    double[] prices() {
        return prices;
    }

    /** The Lagrangian value at the best prices. */
    double rootBound() {
        return rootBound;
    }

    /** What the root leaves open. */
    double rootGap() {
        return cost - rootBound;
    }

    /** A bound is a sum of at most cost and paid, less what is paid. */
    double rounding() {
        return ROUNDING * (cost + 2 * paid);
    }

    boolean closed() {
        return cost - bound <= slack();
    }

    /** What a bound may fall short of the cost and still prove it: a relative part, at least the rounding of the sums. */
    double slack() {
        return Math.max(1.001 * tolerance * cost, rounding());
    }

    /** Takes note of the bound that prices prove by exact pricing. */
    void notePrices(double[] atPrices) {
        double lagrangian = -Lagrange.priceOfCapacity(source, atPrices);
        for (int j = 0; j < least.length; j++) {
            lagrangian += leastWorth(j, atPrices);
        }
        notePrices(atPrices, lagrangian);
    }

    /** As above, where the Lagrangian value is known. */
    void notePrices(double[] atPrices, double lagrangian) {
        if (lagrangian > rootBound) {
            rootBound = lagrangian;
            prices = atPrices.clone();
            paid = Lagrange.priceOfCapacity(source, atPrices);
            bound = Math.min(lagrangian, cost);
        }
    }

    /** Takes note of a bound that a search proved. */
    void noteBound(double proven) {
        bound = Math.min(cost, Math.max(bound, proven));
    }

    /** The least cost plus price of a target, which is kept in {@link #least}. */
    double leastWorth(int target, double[] atPrices) {
        least[target] = Lagrange.leastWorth(source, target, atPrices, scratch);
        return least[target];
    }

    /** Takes note of a choice, by numbers of the pool; of none if the list is empty. */
    void noteChoice(int[] plans) {
        if (plans.length > 0) {
            double found = costOf(plans);
            if (found < cost) {
                cost = found;
                System.arraycopy(plans, 0, best, 0, best.length);
            }
        }
    }

    private double costOf(int[] plans) {
        double sum = 0;
        for (int plan : plans) {
            sum += pool.cost(plan);
        }
        return sum;
    }

    Choice choice(long poolPlans, long nodes) {
        List<List<Choice.Use>> uses = new ArrayList<>();
        for (int plan : best) {
            List<Choice.Use> ofTarget = new ArrayList<>();
            for (int k = pool.from(plan); k < pool.to(plan); k++) {
                ofTarget.add(new Choice.Use(pool.resource(k), pool.count(k)));
            }
            uses.add(List.copyOf(ofTarget));
        }
        List<Double> priceList = Arrays.stream(prices).boxed().toList();
        double proven = cost - bound <= rounding() ? cost : bound;
        return new Choice(uses, cost, proven, priceList, rootBound, poolPlans, nodes);
    }
}
