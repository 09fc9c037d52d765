package dev.bulwark.assign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An assignment in the making: weapons given so far, what survives of each target, what is left of each group. */
final class Allocation {
    private final AssignmentProblem problem;
    private final int[] given;
    private final int[] left;
    private final int[] onTarget;
    private final double[] surviving;
    private int budgetLeft;

    Allocation(AssignmentProblem problem) {
        this.problem = problem;
        given = new int[problem.groups() * problem.targets()];
        left = new int[problem.groups()];
        Arrays.setAll(left, problem::units);
        onTarget = new int[problem.targets()];
        surviving = new double[problem.targets()];
        Arrays.setAll(surviving, problem::value);
        budgetLeft = problem.budget();
    }

    int targets() {
        return onTarget.length;
    }

    int groups() {
        return left.length;
    }

    /** Expected value that one more weapon of the group would take from the target. */
    double gain(int group, int target) {
        return surviving[target] * problem.kill(group, target);
    }

    /** Whether the target may get one more weapon. */
    boolean room(int target) {
        return onTarget[target] < problem.limit(target);
    }

    int left(int group) {
        return left[group];
    }

    int budgetLeft() {
        return budgetLeft;
    }

    int given(int group, int target) {
        return given[group * onTarget.length + target];
    }

    void add(int group, int target) {
        change(group, target, 1);
        surviving[target] *= 1 - problem.kill(group, target);
    }

    void remove(int group, int target) {
        change(group, target, -1);
        surviving[target] = survivingOf(target);
    }

    private void change(int group, int target, int weapons) {
        given[group * onTarget.length + target] += weapons;
        left[group] -= weapons;
        onTarget[target] += weapons;
        budgetLeft -= weapons;
    }

    /** Recomputed in one fixed order, so that the same shots always have the same objective to the last bit. */
    private double survivingOf(int target) {
        double value = problem.value(target);
        for (int i = 0; i < left.length; i++) {
            for (int k = given(i, target); k > 0; k--) {
                value *= 1 - problem.kill(i, target);
            }
        }
        return value;
    }

    double objective() {
        double sum = 0;
        for (int j = 0; j < onTarget.length; j++) {
            sum += survivingOf(j);
        }
        return sum;
    }

    Assignment toAssignment(Bounds.Proof proof) {
        List<Shot> shots = new ArrayList<>();
        for (int j = 0; j < onTarget.length; j++) {
            for (int i = 0; i < left.length; i++) {
                if (given(i, j) > 0) {
                    shots.add(new Shot(i, j, given(i, j)));
                }
            }
        }
        double objective = objective();
        return new Assignment(shots, objective, Math.min(proof.bound(), objective), proof.certificate());
    }
}
