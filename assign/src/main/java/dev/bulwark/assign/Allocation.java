package dev.bulwark.assign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An assignment in the making: weapons given so far, what survives of each target, what is left of each group. */
final class Allocation {
    private static final int[] NOTHING = {};

    private final AssignmentProblem problem;
    /** Per target, the groups of its weapons in ascending order, one entry per weapon. */
    private final int[][] weapons;

    private final int[] left;
    private final double[] surviving;
    private int budgetLeft;

    Allocation(AssignmentProblem problem) {
        this.problem = problem;
        weapons = new int[problem.targets()][];
        Arrays.fill(weapons, NOTHING);
        left = new int[problem.groups()];
        Arrays.setAll(left, problem::units);
        surviving = new double[problem.targets()];
        Arrays.setAll(surviving, problem::value);
        budgetLeft = problem.budget();
    }

    int targets() {
        return weapons.length;
    }

    int groups() {
        return left.length;
    }

    /** Expected value that one more weapon of the group would take from the target. */
    double gain(int group, int target) {
        return surviving[target] * problem.kill(group, target);
    }

    /** Expected value that survives of a target. */
    double surviving(int target) {
        return surviving[target];
    }

    /** Expected value that would survive of a target with one weapon of {@code out} replaced by one of {@code in}. */
    double survivingIf(int target, int out, int in) {
        double value = problem.value(target);
        boolean removed = false;
        for (int group : weapons[target]) {
            if (group == out && !removed) {
                removed = true;
            } else {
                value *= 1 - problem.kill(group, target);
            }
        }
        return in < 0 ? value : value * (1 - problem.kill(in, target));
    }

    /** Whether the target may get one more weapon. */
    boolean room(int target) {
        return weapons[target].length < problem.limit(target);
    }

    int left(int group) {
        return left[group];
    }

    int budgetLeft() {
        return budgetLeft;
    }

    /** Groups of the weapons on a target, ascending, one entry per weapon; not to be changed. */
    int[] weapons(int target) {
        return weapons[target];
    }

    void add(int group, int target) {
        int[] more = Arrays.copyOf(weapons[target], weapons[target].length + 1);
        more[more.length - 1] = group;
        Arrays.sort(more);
        set(target, more);
        left[group]--;
        budgetLeft--;
    }

    void remove(int group, int target) {
        int[] old = weapons[target];
        int at = Arrays.binarySearch(old, group);
        int[] fewer = Arrays.copyOf(old, old.length - 1);
        System.arraycopy(old, at + 1, fewer, at, fewer.length - at);
        set(target, fewer);
        left[group]++;
        budgetLeft++;
    }

    /** Always multiplies in the same order, so that the same shots have the same objective to the last bit. */
    private void set(int target, int[] groups) {
        weapons[target] = groups;
        surviving[target] = survivingIf(target, -1, -1);
    }

    double objective() {
        double sum = 0;
        for (double value : surviving) {
            sum += value;
        }
        return sum;
    }

    Assignment toAssignment(Bounds.Proof proof) {
        List<Shot> shots = new ArrayList<>();
        for (int j = 0; j < weapons.length; j++) {
            for (int k = 0; k < weapons[j].length; ) {
                int group = weapons[j][k];
                int count = 0;
                for (; k < weapons[j].length && weapons[j][k] == group; k++) {
                    count++;
                }
                shots.add(new Shot(group, j, count));
            }
        }
        double objective = objective();
        double bound = Math.clamp(proof.bound(), 0, objective);
        return new Assignment(shots, objective, bound, proof.certificate());
    }
}
