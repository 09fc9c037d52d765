package dev.bulwark.assign;

import java.util.Arrays;
import java.util.Collections;

/** Simple bounds from below on the expected surviving value. */
final class Bounds {

    private Bounds() {}

    /** A bound and why it holds. */
    record Proof(double bound, Certificate certificate) {}

    /** The bound at prices of zero: every target gets the weapons that suit it best, as if they were nobody else's. */
    static Proof free(AssignmentProblem problem) {
        double bound = 0;
        for (int j = 0; j < problem.targets(); j++) {
            bound += alone(problem, j);
        }
        return new Proof(bound, new Certificate(Collections.nCopies(problem.groups(), 0.0), 0, bound, 0, 0));
    }

    private static double alone(AssignmentProblem problem, int target) {
        double[] kill = new double[problem.groups()];
        Arrays.setAll(kill, i -> problem.kill(i, target));
        Integer[] byKill = new Integer[kill.length];
        Arrays.setAll(byKill, i -> i);
        Arrays.sort(byKill, (a, b) -> Double.compare(kill[b], kill[a]));
        int room = Math.min(problem.limit(target), problem.budget());
        double value = problem.value(target);
        for (int i : byKill) {
            int weapons = Math.min(room, problem.units(i));
            for (int k = 0; k < weapons; k++) {
                value *= 1 - kill[i];
            }
            room -= weapons;
        }
        return value;
    }
}
