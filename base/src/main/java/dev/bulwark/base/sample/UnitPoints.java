package dev.bulwark.base.sample;

/** Points of the unit cube: {@code points[i][j]} is coordinate j of point i, from 0 to 1, both excluded. */
@FunctionalInterface
public interface UnitPoints {

    /**
     * So many points; the same numbers give the same points.
     *
     * @param count points wanted, at least 1
     * @param dimensions coordinates of each, at least 1
     * @param key of the scrambling
     */
    double[][] of(int count, int dimensions, long key);
}
