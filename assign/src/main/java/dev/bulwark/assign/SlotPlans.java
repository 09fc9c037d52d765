package dev.bulwark.assign;

import dev.bulwark.assign.plan.Plan;
import java.util.Arrays;

/** The plans by which weapons stand in slots. */
final class SlotPlans {
    private final AssignmentProblem problem;
    private final Slots slots;

    SlotPlans(AssignmentProblem problem, Slots slots) {
        this.problem = problem;
        this.slots = slots;
    }

    /** One plan for each target. */
    Plan[] all() {
        Plan[] plans = new Plan[problem.targets()];
        int[] groups = new int[slots.layers()];
        for (int j = 0; j < plans.length; j++) {
            int weapons = 0;
            for (int s = j; s < slots.size(); s += plans.length) {
                if (slots.groupAt(s) != Slots.NONE) {
                    groups[weapons++] = slots.groupAt(s);
                }
            }
            Arrays.sort(groups, 0, weapons);
            plans[j] = plan(j, groups, weapons);
        }
        return plans;
    }

    /** Groups in ascending order, so that the cost is the same product as wherever else the plan is met. */
    private Plan plan(int target, int[] groups, int weapons) {
        Plan plan = new Plan();
        double surviving = problem.value(target);
        plan.clear(surviving);
        for (int k = 0; k < weapons; k++) {
            plan.useOneMore(groups[k]);
            surviving *= 1 - problem.kill(groups[k], target);
        }
        if (problem.reserve() > 0 && weapons > 0) {
            plan.use(problem.groups(), weapons);
        }
        plan.setCost(surviving);
        return plan;
    }
}
