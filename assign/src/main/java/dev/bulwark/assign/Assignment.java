package dev.bulwark.assign;

import java.util.List;

/**
 * What an {@link Assigner} found.
 *
 * @param shots who shoots at what, by target and then by group
 * @param objective expected surviving value of these shots
 * @param bound no assignment has an expected surviving value below this
 * @param certificate why the bound holds
 */
public record Assignment(List<Shot> shots, double objective, double bound, Certificate certificate) {
    /** Relative gap under which an assignment counts as proven. */
    public static final double PROVEN_GAP = 1e-9;

    public Assignment {
        shots = List.copyOf(shots);
        if (!(bound <= objective)) {
            throw new IllegalArgumentException("the bound " + bound + " is above the objective " + objective);
        }
    }

    /** How much better, relative to the objective, another assignment could be at most; 0 to 1. */
    public double gap() {
        return objective == 0 ? 0 : (objective - bound) / objective;
    }

    /** Whether no assignment is better, to a relative {@value #PROVEN_GAP} and the rounding of the sums in the bound. */
    public boolean proven() {
        return gap() <= PROVEN_GAP;
    }
}
