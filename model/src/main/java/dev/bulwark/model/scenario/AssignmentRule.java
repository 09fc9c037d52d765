package dev.bulwark.model.scenario;

/** How a group of fire units shares out its tracks. */
public enum AssignmentRule {
    /** Again and again the engagement that can begin now and takes most expected value. */
    GREEDY,
    /** The plans of all tracks together, over the time ahead, with proof. */
    OPTIMAL
}
