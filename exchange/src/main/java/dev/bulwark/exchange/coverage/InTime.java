package dev.bulwark.exchange.coverage;

import dev.bulwark.terrain.floor.PolarGrid;

/**
 * For one weapon and one height: how much way a target that flies straight at the fire unit has to spare, by azimuth and
 * range, when an interceptor launched as early as possible meets it there.
 */
final class InTime {
    private final PolarGrid grid;
    private final float[] spareM;
    private final boolean mayLose;

    /**
     * @param spareM metres of the target's way, by ray and step; below zero where it cannot be met so far out; taken as its
     *     own
     * @param mayLose whether the interceptor needs no sight of the target at the meeting itself
     */
    InTime(PolarGrid grid, float[] spareM, boolean mayLose) {
        this.grid = grid;
        this.spareM = spareM;
        this.mayLose = mayLose;
    }

    boolean mayLose() {
        return mayLose;
    }

    /** On the nearest ray, linear between steps. */
    double spareM(double azimuthRad, double rangeM) {
        double x = rangeM / grid.stepM();
        int step = Math.min((int) x, grid.ranges());
        int ray = (int) Math.rint(azimuthRad / (2 * Math.PI) * grid.azimuths()) % grid.azimuths();
        int at = ray * (grid.ranges() + 1) + step;
        double near = spareM[at];
        return step == grid.ranges() ? near : near + (x - step) * (spareM[at + 1] - near);
    }
}
