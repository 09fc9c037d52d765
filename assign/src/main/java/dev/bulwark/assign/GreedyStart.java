package dev.bulwark.assign;

import dev.bulwark.assign.plan.Plan;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * A first assignment with prices for problems that are too large for {@link Augmenting}: greedy, and one price
 * for all.
 */
final class GreedyStart {
    private final AssignmentProblem problem;
    private final Allocation allocation;

    GreedyStart(AssignmentProblem problem, BooleanSupplier stop) {
        this.problem = problem;
        allocation = GreedyAssigner.greedy(problem, stop);
    }

    /** The plan of each target. */
    Plan[] plans() {
        Plan[] plans = new Plan[problem.targets()];
        for (int j = 0; j < plans.length; j++) {
            int[] weapons = allocation.weapons(j);
            plans[j] = new Plan();
            plans[j].clear(0);
            for (int group : weapons) {
                plans[j].useOneMore(group);
            }
            if (problem.reserve() > 0 && weapons.length > 0) {
                plans[j].use(problem.groups(), weapons.length);
            }
            plans[j].setCost(allocation.surviving(j));
        }
        return plans;
    }

    /** Prices by resource, of the groups alike: what survives, shared out among the weapons. */
    double[] prices(StaticPlans source) {
        double[] prices = new double[source.resources()];
        Arrays.fill(prices, 0, problem.groups(), allocation.objective() / Math.max(1, problem.budget()));
        return prices;
    }
}
