package dev.bulwark.model.scenario;

/**
 * Objects that fly with a raid, look like it to every radar, and harm nothing.
 *
 * @param count in each wave; decoy i is named raid-di and flies with threat i of the wave, or with the first again
 * @param recognised probability that a decision maker knows a decoy for one, and leaves it alone
 * @param mistaken probability that a decision maker takes a real one for a decoy, and leaves it alone
 */
public record Decoys(int count, double recognised, double mistaken) {
    public static final Decoys NONE = new Decoys(0, 0, 0);
}
