package dev.bulwark.model.scenario;

/**
 * Rules that hold for the whole defence.
 *
 * @param confirmation when looks become tracks
 * @param assignment how tracks are shared out among fire units
 */
public record Rules(Confirmation confirmation, AssignmentRule assignment) {
    /** What holds unless a scenario says otherwise. */
    public static final Rules USUAL = new Rules(new Confirmation(2, 3, 5), AssignmentRule.GREEDY);
}
