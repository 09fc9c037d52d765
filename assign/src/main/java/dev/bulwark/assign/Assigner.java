package dev.bulwark.assign;

import java.util.function.BooleanSupplier;

/** A method of weapon-target assignment. Implementations are stateless: one may serve many threads. */
public interface Assigner {

    /**
     * Solves the problem, or stops early with the best assignment so far and a bound that holds.
     *
     * @param stop asked now and then; once it says true the assigner returns soon. It reads the clock, if any is read.
     */
    Assignment solve(AssignmentProblem problem, BooleanSupplier stop);

    /** Solves the problem to the end. */
    default Assignment solve(AssignmentProblem problem) {
        return solve(problem, () -> false);
    }
}
