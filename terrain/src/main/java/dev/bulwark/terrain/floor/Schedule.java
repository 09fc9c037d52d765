package dev.bulwark.terrain.floor;

import java.util.Arrays;

/**
 * Where along every ray of a map the ground is read. Near the site more often: a height missed by a metre at one kilometre
 * moves the floor at 400 km by 400 m, at 100 km by four.
 */
final class Schedule {
    /** Up to so many plain samples from the site, the way between two is cut into so many parts. */
    private static final int[][] FINER = {{8, 16}, {32, 6}, {160, 2}};

    private final double[] distancesM;
    private final int[] steps;

    private Schedule(double[] distancesM, int[] steps) {
        this.distancesM = distancesM;
        this.steps = steps;
    }

    static Schedule of(PolarGrid grid) {
        int most = grid.samples();
        for (int[] zone : FINER) {
            most += zone[0] * zone[1];
        }
        double[] distances = new double[most];
        int[] steps = new int[most];
        double plainM = grid.rangeM() / grid.samples();
        int n = 0;
        for (int i = 0; i < grid.samples(); i++) {
            int parts = partsOf(i);
            for (int part = 1; part < parts; part++) {
                distances[n++] = (i + (double) part / parts) * plainM;
            }
            boolean stored = (i + 1) % grid.samplesPerStep() == 0;
            steps[n] = stored ? (i + 1) / grid.samplesPerStep() : 0;
            distances[n++] = (i + 1) * plainM;
        }
        return new Schedule(Arrays.copyOf(distances, n), Arrays.copyOf(steps, n));
    }

    private static int partsOf(int sample) {
        for (int[] zone : FINER) {
            if (sample < zone[0]) {
                return zone[1];
            }
        }
        return 1;
    }

    int samples() {
        return distancesM.length;
    }

    /** Metres from the site, rising. */
    double distanceM(int sample) {
        return distancesM[sample];
    }

    /** The range step whose floor is taken at a sample; 0 for none. */
    int step(int sample) {
        return steps[sample];
    }

    /** The first sample at least a third of the way out. */
    int third() {
        int at = Arrays.binarySearch(distancesM, distancesM[distancesM.length - 1] / 3);
        return at >= 0 ? at : -at - 1;
    }

    /** Not to be changed. */
    double[] distancesM() {
        return distancesM;
    }

    /** Not to be changed. */
    int[] steps() {
        return steps;
    }
}
