package dev.bulwark.assign;

import java.util.function.BooleanSupplier;

/**
 * Greedy by marginal return: again and again the weapon and target that take away most expected value, until no weapon
 * is left that takes away any. Fast and often 10 to 30 % off; the bound it gives is only that of a target that gets
 * every weapon.
 */
public final class GreedyAssigner implements Assigner {

    @Override
    public Assignment solve(AssignmentProblem problem, BooleanSupplier stop) {
        Allocation allocation = greedy(problem, stop);
        return allocation.toAssignment(Bounds.free(problem));
    }

    static Allocation greedy(AssignmentProblem problem, BooleanSupplier stop) {
        Allocation allocation = new Allocation(problem);
        int[] best = new int[problem.groups()];
        for (int i = 0; i < best.length; i++) {
            best[i] = bestTarget(allocation, i);
        }
        while (allocation.budgetLeft() > 0 && !stop.getAsBoolean()) {
            int group = steepest(allocation, best);
            if (group < 0) {
                break;
            }
            int target = best[group];
            allocation.add(group, target);
            for (int i = 0; i < best.length; i++) {
                if (best[i] == target) {
                    best[i] = bestTarget(allocation, i);
                }
            }
        }
        return allocation;
    }

    private static int steepest(Allocation allocation, int[] best) {
        int group = -1;
        double most = 0;
        for (int i = 0; i < best.length; i++) {
            if (best[i] >= 0 && allocation.left(i) > 0) {
                double gain = allocation.gain(i, best[i]);
                if (gain > most) {
                    most = gain;
                    group = i;
                }
            }
        }
        return group;
    }

    private static int bestTarget(Allocation allocation, int group) {
        int target = -1;
        double most = 0;
        for (int j = 0; j < allocation.targets(); j++) {
            double gain = allocation.room(j) ? allocation.gain(group, j) : 0;
            if (gain > most) {
                most = gain;
                target = j;
            }
        }
        return target;
    }
}
