package dev.bulwark.assign;

import dev.bulwark.assign.plan.Choice;
import dev.bulwark.assign.solve.PlanSolver;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * The proven optimum, or at a stop the best assignment so far with a bound: prices from an augmenting start, price
 * sweeps, column generation and branch and bound over the plans within the gap. See docs/models/assignment.md.
 */
public final class ExactAssigner implements Assigner {
    /** Most weapons for which the augmenting start, cubic in their number, is worth its time. */
    private static final int WEAPONS_MAX = 4_000;

    @Override
    public Assignment solve(AssignmentProblem problem, BooleanSupplier stop) {
        StaticPlans source = new StaticPlans(problem);
        if (Augmenting.weapons(problem) > WEAPONS_MAX) {
            GreedyStart start = new GreedyStart(problem, stop);
            return toAssignment(problem, PlanSolver.solve(source, start.plans(), start.prices(source), stop));
        }
        Augmenting start = new Augmenting(problem);
        start.run(stop);
        Choice choice = PlanSolver.solve(source, start.plans(), start.prices(source), stop);
        return toAssignment(problem, choice);
    }

    private static Assignment toAssignment(AssignmentProblem problem, Choice choice) {
        Allocation allocation = new Allocation(problem);
        for (int j = 0; j < problem.targets(); j++) {
            for (Choice.Use use : choice.uses().get(j)) {
                for (int k = 0; k < use.units() && use.resource() < problem.groups(); k++) {
                    allocation.add(use.resource(), j);
                }
            }
        }
        List<Double> prices = choice.prices();
        double budgetPrice = problem.reserve() > 0 ? prices.getLast() : 0;
        Certificate certificate = new Certificate(
                prices.subList(0, problem.groups()),
                budgetPrice,
                choice.rootBound(),
                choice.poolPlans(),
                choice.nodes());
        return allocation.toAssignment(new Bounds.Proof(choice.bound(), certificate));
    }
}
