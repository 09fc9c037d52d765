package dev.bulwark.track.score;

/**
 * Optimal subpattern assignment metric (D. Schuhmacher, B.-T. Vo, B.-N. Vo, IEEE Transactions on Signal Processing 56,
 * 2008), averaged over all moments at which anything is or is thought to be. Both orders use the assignment of least total
 * cut-off distance, as Stone Soup does.
 *
 * @param order1M of order 1, m
 * @param order2M of order 2, m
 */
public record Ospa(double order1M, double order2M) {

    public static Ospa of(Picture truth, Picture tracks, double cutM) {
        Matched matched = new Matched();
        double[] sums = new double[3];
        Moments.walk(truth, tracks, (_, i, j) -> {
            int n = Moments.count(truth, i);
            int most = StrictMath.max(n, Moments.count(tracks, j));
            if (most == 0) {
                return;
            }
            int[] row = matched.match(truth, i, tracks, j, cutM, 1);
            double one = 0;
            double two = 0;
            int pairs = 0;
            for (int k = 0; k < n; k++) {
                if (row[k] >= 0) {
                    double d = truth.distance(truth.start(i) + k, tracks, row[k], 0);
                    one += d;
                    two += d * d;
                    pairs++;
                }
            }
            sums[0] += (one + cutM * (most - pairs)) / most;
            sums[1] += StrictMath.sqrt((two + cutM * cutM * (most - pairs)) / most);
            sums[2]++;
        });
        return new Ospa(sums[0] / sums[2], sums[1] / sums[2]);
    }
}
