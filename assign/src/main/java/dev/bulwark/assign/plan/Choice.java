package dev.bulwark.assign.plan;

import java.util.List;

/**
 * One plan for every target, and how good it can still get.
 *
 * @param uses per target, what its plan uses: pairs of resource and units, in ascending order of resource
 * @param cost cost of these plans together
 * @param bound no choice within the capacities costs less
 * @param prices price of one unit of each resource at the root bound
 * @param rootBound Lagrangian value at these prices
 * @param poolPlans plans within the gap that the search considered; 0 if the prices alone prove the bound
 * @param nodes nodes of that search
 */
public record Choice(
        List<List<Use>> uses,
        double cost,
        double bound,
        List<Double> prices,
        double rootBound,
        long poolPlans,
        long nodes) {

    public Choice {
        uses = List.copyOf(uses);
        prices = List.copyOf(prices);
    }

    /** Units of one resource. */
    public record Use(int resource, int units) {}
}
