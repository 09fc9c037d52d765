package dev.bulwark.model.scenario;

/**
 * Rules that hold for the whole defence.
 *
 * @param confirmation when looks become tracks
 * @param assignment how tracks are shared out among fire units
 * @param control weapons control status of fire units that say no other
 * @param priorities weights of the kinds of targets
 * @param picture how looks make the picture
 * @param commonMode what fails together
 */
public record Rules(
        Confirmation confirmation,
        AssignmentRule assignment,
        WeaponsControl control,
        Priorities priorities,
        PictureDetail picture,
        CommonMode commonMode) {
    /** What holds unless a scenario says otherwise. */
    public static final Rules USUAL = new Rules(new Confirmation(2, 3, 5), AssignmentRule.GREEDY);

    /** Weapons free, all kinds alike. */
    public Rules(Confirmation confirmation, AssignmentRule assignment) {
        this(
                confirmation,
                assignment,
                WeaponsControl.FREE,
                Priorities.EQUAL,
                PictureDetail.USUAL,
                CommonMode.ENGAGEMENT);
    }

    /** The same with another picture. */
    public Rules with(PictureDetail other) {
        return new Rules(confirmation, assignment, control, priorities, other, commonMode);
    }
}
