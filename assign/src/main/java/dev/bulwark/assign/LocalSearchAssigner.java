package dev.bulwark.assign;

import java.util.function.BooleanSupplier;

/**
 * Greedy, then single changes as long as one helps: a weapon goes to another target, a spare weapon takes another's
 * place, two weapons change places. Better than greedy and without proof; the bound is that of {@link GreedyAssigner}.
 */
public final class LocalSearchAssigner implements Assigner {
    /** A change must help by this share of what it touches, so that rounding cannot make the search go round. */
    private static final double LEAST_HELP = 1e-12;

    @Override
    public Assignment solve(AssignmentProblem problem, BooleanSupplier stop) {
        Allocation allocation = GreedyAssigner.greedy(problem, stop);
        boolean improved = true;
        while (improved && !stop.getAsBoolean()) {
            improved = false;
            for (int j = 0; j < allocation.targets() && !stop.getAsBoolean(); j++) {
                improved |= improve(allocation, j);
            }
        }
        return allocation.toAssignment(Bounds.free(problem));
    }

    /** Tries to better the use of each weapon on a target; true once one change was made. */
    private static boolean improve(Allocation a, int target) {
        for (int group : a.weapons(target)) {
            if (replace(a, target, group) || move(a, target, group) || swap(a, target, group)) {
                return true;
            }
        }
        return false;
    }

    private static boolean replace(Allocation a, int target, int out) {
        for (int in = 0; in < a.groups(); in++) {
            if (in != out && a.left(in) > 0 && helps(a.survivingIf(target, out, in), a.surviving(target))) {
                a.remove(out, target);
                a.add(in, target);
                return true;
            }
        }
        return false;
    }

    private static boolean move(Allocation a, int target, int group) {
        double without = a.survivingIf(target, group, -1);
        for (int to = 0; to < a.targets(); to++) {
            double before = a.surviving(target) + a.surviving(to);
            if (to != target && a.room(to) && helps(without + a.surviving(to) - a.gain(group, to), before)) {
                a.remove(group, target);
                a.add(group, to);
                return true;
            }
        }
        return false;
    }

    private static boolean swap(Allocation a, int target, int group) {
        for (int to = target + 1; to < a.targets(); to++) {
            double before = a.surviving(target) + a.surviving(to);
            for (int other : a.weapons(to)) {
                double after = a.survivingIf(target, group, other) + a.survivingIf(to, other, group);
                if (other != group && helps(after, before)) {
                    a.remove(group, target);
                    a.remove(other, to);
                    a.add(other, target);
                    a.add(group, to);
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean helps(double after, double before) {
        return after < before * (1 - LEAST_HELP);
    }
}
