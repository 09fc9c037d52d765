package dev.bulwark.assign;

import java.util.List;

/**
 * Why a bound holds. At prices per weapon the Lagrangian value, the sum over targets of the cheapest (surviving value
 * plus price of the weapons spent) less the price of all units, is below every assignment. Where that value is not the
 * optimum itself, every assignment as good as the best one known uses only plans whose reduced cost is within the
 * difference; the search over those plans closes it.
 *
 * @param prices price of one weapon of each group, in units of value, at least 0
 * @param budgetPrice price of any weapon on top, from the reserve; 0 without a reserve
 * @param rootBound Lagrangian value at these prices
 * @param poolPlans plans within the gap that the search had to consider; 0 if the prices alone prove the bound
 * @param nodes nodes of that search; 0 if the prices alone prove the bound
 */
public record Certificate(List<Double> prices, double budgetPrice, double rootBound, long poolPlans, long nodes) {

    public Certificate {
        prices = List.copyOf(prices);
    }
}
