package dev.bulwark.assign.plan;

/** The terms of the Lagrangian value of prices: what plans are worth at them, less the price of all there is. */
public final class Lagrange {
    private Lagrange() {}

    /** Cost of a plan plus price of what it uses. */
    public static double worthOf(Plan plan, double[] prices) {
        double sum = plan.cost();
        for (int k = 0; k < plan.size(); k++) {
            sum += plan.count(k) * prices[plan.resource(k)];
        }
        return sum;
    }

    public static double priceOfCapacity(PlanSource source, double[] prices) {
        double sum = 0;
        for (int r = 0; r < prices.length; r++) {
            sum += prices[r] * source.capacity(r);
        }
        return sum;
    }

    /** The least cost plus price of a target's plans. */
    public static double leastWorth(PlanSource source, int target, double[] prices, Plan scratch) {
        double worth = source.emptyCost(target);
        if (source.cheapest(target, prices, worth, scratch)) {
            worth = worthOf(scratch, prices);
        }
        return worth;
    }
}
