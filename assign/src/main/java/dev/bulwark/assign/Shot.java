package dev.bulwark.assign;

/**
 * Some weapons of one group at one target.
 *
 * @param group index of the weapon group
 * @param target index of the target
 * @param count weapons, at least 1
 */
public record Shot(int group, int target, int count) implements Comparable<Shot> {

    public Shot {
        if (group < 0 || target < 0 || count < 1) {
            throw new IllegalArgumentException(count + " weapons of group " + group + " at target " + target);
        }
    }

    /** By target, then by group. */
    @Override
    public int compareTo(Shot other) {
        int byTarget = Integer.compare(target, other.target);
        return byTarget != 0 ? byTarget : Integer.compare(group, other.group);
    }
}
