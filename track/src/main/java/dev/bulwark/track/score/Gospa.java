package dev.bulwark.track.score;

import java.util.HashMap;
import java.util.Map;

/**
 * Generalised OSPA metric of order 2 with alpha = 2 (A. S. Rahmathullah, Á. F. García-Fernández, L. Svensson, FUSION
 * 2017) and its parts, each a mean over all moments; a missed and a false target each cost half the squared cut-off.
 *
 * @param meanM the metric, m
 * @param localisationM2 sum of squared distances of the matched, m²
 * @param missed targets without a track
 * @param spurious tracks without a target
 * @param positionRmseM over all matched pairs
 * @param velocityRmseMps over all matched pairs
 * @param identitySwitches times that a target was matched with another track than when last matched
 */
public record Gospa(
        double meanM,
        double localisationM2,
        double missed,
        double spurious,
        double positionRmseM,
        double velocityRmseMps,
        int identitySwitches) {

    public static Gospa of(Picture truth, Picture tracks, double cutM) {
        Walk walk = new Walk(truth, tracks, cutM);
        Moments.walk(truth, tracks, walk);
        return walk.result();
    }

    private static final class Walk implements Moments.Visitor {
        private final Matched matched = new Matched();
        private final Picture truth;
        private final Picture tracks;
        private final double cutM;
        private final Map<Integer, Integer> last = new HashMap<>();
        private double metric;
        private double squares;
        private double velocitySquares;
        private int missed;
        private int spurious;
        private int pairs;
        private int switches;
        private int moments;

        Walk(Picture truth, Picture tracks, double cutM) {
            this.truth = truth;
            this.tracks = tracks;
            this.cutM = cutM;
        }

        @Override
        public void visit(long timeNanos, int i, int j) {
            int n = Moments.count(truth, i);
            int[] row = matched.match(truth, i, tracks, j, cutM, 2);
            double near = 0;
            int found = 0;
            for (int k = 0; k < n; k++) {
                if (row[k] >= 0) {
                    int at = truth.start(i) + k;
                    double d = truth.distance(at, tracks, row[k], 0);
                    double v = truth.distance(at, tracks, row[k], 3);
                    near += d * d;
                    velocitySquares += v * v;
                    found++;
                    Integer before = last.put(truth.id(at), tracks.id(row[k]));
                    switches += before != null && before != tracks.id(row[k]) ? 1 : 0;
                }
            }
            int alone = n - found;
            int extra = Moments.count(tracks, j) - found;
            squares += near;
            pairs += found;
            missed += alone;
            spurious += extra;
            metric += StrictMath.sqrt(near + cutM * cutM / 2 * (alone + extra));
            moments++;
        }

        Gospa result() {
            double all = StrictMath.max(1, pairs);
            return new Gospa(
                    metric / moments,
                    squares / moments,
                    (double) missed / moments,
                    (double) spurious / moments,
                    StrictMath.sqrt(squares / all),
                    StrictMath.sqrt(velocitySquares / all),
                    switches);
        }
    }
}
