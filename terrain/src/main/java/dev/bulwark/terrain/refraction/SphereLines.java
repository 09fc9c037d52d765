package dev.bulwark.terrain.refraction;

import dev.bulwark.base.geo.Wgs84;

/**
 * {@link SphereRays} over fixed distances. With x = 1 / R, the factors 1 / (d sinc t) and tan(t / 2) are tabulated for the
 * mean radius and corrected to first order in x: the ellipsoid's radius differs by half a per cent, so a line is within a
 * millimetre at 2,000 km. The loops have no division and no branch that depends on the ground, so they run in vectors.
 */
final class SphereLines implements Lines {
    private final double antennaM;
    private final double k;
    private final double meanX;
    private final int[] steps;
    private final double[] inverse;
    private final double[] inverseByX2;
    private final double[] tangent;
    private final double[] tangentByX;

    /** @param steps the step stored at each distance; 0 for none */
    SphereLines(double antennaM, double k, double[] distancesM, int[] steps) {
        this.antennaM = antennaM;
        this.k = k;
        this.meanX = 1 / (k * Wgs84.MEAN_RADIUS_M);
        this.steps = steps;
        int n = distancesM.length;
        inverse = new double[n];
        inverseByX2 = new double[n];
        tangent = new double[n];
        tangentByX = new double[n];
        for (int i = 0; i < n; i++) {
            double d = distancesM[i];
            double t = d * meanX;
            double half = StrictMath.tan(t / 2);
            double sinc = t == 0 ? 1 : StrictMath.sin(t) / t;
            inverse[i] = 1 / (d * sinc);
            inverseByX2[i] = d * (1.0 / 6 + t * t * (7.0 / 180 + t * t * (31.0 / 5040)));
            tangent[i] = half;
            tangentByX[i] = d / 2 * (1 + half * half);
        }
    }

    @Override
    public void sweep(double earthRadiusM, float[] groundM, float[] lineM) {
        double x = 1 / (k * earthRadiusM);
        double[] slopes = slopes(x, groundM);
        double byX = x - meanX;
        double byX2 = x * x - meanX * meanX;
        double highest = BELOW_ALL;
        for (int i = 0; i < slopes.length; i++) {
            if (steps[i] > 0) {
                double up = (highest + tangent[i] + byX * tangentByX[i]) / (inverse[i] + byX2 * inverseByX2[i]);
                lineM[steps[i]] = (float) (antennaM + up * (1 + antennaM * x) / (1 - up * x));
            }
            highest = Math.max(highest, slopes[i]);
        }
    }

    private double[] slopes(double x, float[] groundM) {
        double byX = x - meanX;
        double byX2 = x * x - meanX * meanX;
        double[] slopes = new double[groundM.length];
        for (int i = 0; i < slopes.length; i++) {
            double h = groundM[i];
            double q = h * x;
            double fall = tangent[i] + byX * tangentByX[i];
            slopes[i] = (h - antennaM) * (inverse[i] + byX2 * inverseByX2[i]) * (1 - q * (1 - q)) - fall;
        }
        return slopes;
    }
}
