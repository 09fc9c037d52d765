package dev.bulwark.terrain.refraction;

import dev.bulwark.terrain.refraction.RayFamily.Bent;

/**
 * {@link BentRays} over fixed distances. A sample's slope is solved for only where the ground rises above the line over the
 * highest ground so far, which is rare; everywhere else the line itself is enough.
 */
final class BentLines implements Lines {
    private final Bent family;
    private final double[] distancesM;
    private final int[] steps;

    BentLines(Bent family, double[] distancesM, int[] steps) {
        this.family = family;
        this.distancesM = distancesM;
        this.steps = steps;
    }

    @Override
    public void sweep(double earthRadiusM, float[] groundM, float[] lineM) {
        BentRays rays = family.over(earthRadiusM);
        double highest = BELOW_ALL;
        for (int i = 0; i < groundM.length; i++) {
            double line = highest == BELOW_ALL ? Double.NEGATIVE_INFINITY : rays.altitudeM(distancesM[i], highest);
            if (steps[i] > 0) {
                lineM[steps[i]] = (float) line;
            }
            if (groundM[i] > line) {
                highest = Math.max(highest, rays.slope(distancesM[i], groundM[i]));
            }
        }
    }
}
