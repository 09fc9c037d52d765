package dev.bulwark.engine.run;

import dev.bulwark.engine.command.Coordination;
import java.util.Arrays;

/** Which fire units decide together at this moment of a run; a lost command post changes it. */
final class Groups {
    private final Theatre theatre;
    private final boolean[] networkWorks;
    private final boolean[] postLives;
    private Coordination now;

    Groups(Theatre theatre, boolean[] networkWorks) {
        this.theatre = theatre;
        this.networkWorks = networkWorks;
        postLives = new boolean[theatre.scenario().posts().size()];
        Arrays.fill(postLives, true);
        now = theatre.coordination(networkWorks, postLives);
    }

    /**
     * A command post is lost: the units that it commanded decide alone from now on.
     *
     * @return whether it lived
     */
    boolean lose(int post) {
        if (!postLives[post]) {
            return false;
        }
        postLives[post] = false;
        now = theatre.coordination(networkWorks, postLives);
        return true;
    }

    /** The group of a fire unit, named by its first member. */
    int group(int unit) {
        return now.group(unit);
    }

    /** Fire units of a group, in order. */
    int[] members(int group) {
        return now.members(group);
    }

    /** Those with whom a fire unit decides, itself among them. */
    int[] colleagues(int unit) {
        return now.members(now.group(unit));
    }

    /** From a picture to an order, for a fire unit. */
    double delayS(int unit) {
        return now.delayS(unit);
    }
}
