package dev.bulwark.track.associate;

/**
 * Chances of all pairs, cluster by cluster: exact by {@link JointProbabilities} where a cluster has few enough plots, else
 * 1 for the pairs that nearest neighbour chooses and 0 for the others.
 */
public final class JointAssociation {
    private final Clusters clusters = new Clusters();
    private final NearestNeighbour nearest = new NearestNeighbour();
    private final JointProbabilities joint = new JointProbabilities();
    private final Pairs alone = new Pairs();
    private int[] chosen = new int[0];
    private int[] pairOf = new int[0];
    private int[] columnAt = new int[0];
    private int[] stamp = new int[0];
    private int round;
    private double[] likelihood = new double[0];
    private double[] marginal = new double[0];

    /** @param chance receives for each pair the chance that the plot is the track's; the rest of a track's is for none */
    public void solve(Pairs pairs, int tracks, int plots, double[] chance) {
        reserve(tracks, plots, pairs.size());
        clusters.build(pairs, tracks, plots);
        for (int track = 0; track < tracks; track++) {
            int first = clusters.first(track);
            if (first >= 0) {
                cluster(pairs, first, tracks, plots, chance);
            }
        }
    }

    private void cluster(Pairs pairs, int first, int tracks, int plots, double[] chance) {
        int rows = 0;
        int columns = 0;
        int last = -1;
        round++;
        for (int k = first; k >= 0; k = clusters.next(k)) {
            rows += pairs.track(k) == last ? 0 : 1;
            last = pairs.track(k);
            int plot = pairs.plot(k);
            if (stamp[plot] != round) {
                stamp[plot] = round;
                columnAt[plot] = columns++;
            }
        }
        if (columns > JointProbabilities.MOST_PLOTS) {
            byNearest(pairs, first, tracks, plots, chance);
        } else {
            exactly(pairs, first, rows, columns, chance);
        }
    }

    private void exactly(Pairs pairs, int first, int rows, int columns, double[] chance) {
        int width = columns + 1;
        if (likelihood.length < rows * width) {
            likelihood = new double[2 * rows * width];
            marginal = new double[2 * rows * width];
        }
        java.util.Arrays.fill(likelihood, 0, rows * width, 0);
        int row = -1;
        int last = -1;
        for (int k = first; k >= 0; k = clusters.next(k)) {
            if (pairs.track(k) != last) {
                last = pairs.track(k);
                likelihood[++row * width] = 1;
            }
            likelihood[row * width + 1 + columnAt[pairs.plot(k)]] = StrictMath.exp(pairs.weight(k));
        }
        joint.solve(likelihood, rows, columns, marginal);
        row = -1;
        last = -1;
        for (int k = first; k >= 0; k = clusters.next(k)) {
            if (pairs.track(k) != last) {
                last = pairs.track(k);
                row++;
            }
            chance[k] = marginal[row * width + 1 + columnAt[pairs.plot(k)]];
        }
    }

    private void byNearest(Pairs pairs, int first, int tracks, int plots, double[] chance) {
        alone.clear();
        int n = 0;
        for (int k = first; k >= 0; k = clusters.next(k)) {
            chance[k] = 0;
            if (pairs.weight(k) > 0) {
                pairOf[n++] = k;
                alone.add(pairs.track(k), pairs.plot(k), pairs.weight(k), pairs.ratio(k));
            }
        }
        nearest.solve(alone, tracks, plots, chosen);
        for (int track = 0; track < tracks; track++) {
            if (chosen[track] >= 0) {
                chance[pairOf[chosen[track]]] = 1;
            }
        }
    }

    private void reserve(int tracks, int plots, int pairs) {
        if (chosen.length < tracks) {
            chosen = new int[2 * tracks];
        }
        if (stamp.length < plots) {
            stamp = new int[2 * plots];
            columnAt = new int[2 * plots];
            round = 0;
        }
        if (pairOf.length < pairs) {
            pairOf = new int[2 * pairs];
        }
    }
}
