package dev.bulwark.track.score;

import dev.bulwark.track.associate.NearestNeighbour;
import dev.bulwark.track.associate.Pairs;

/** Matches the true targets of one moment with the tracks, for least total distance cut off at some length. */
final class Matched {
    private final NearestNeighbour nearest = new NearestNeighbour();
    private final Pairs pairs = new Pairs();
    private int[] chosen = new int[64];

    /**
     * @param power 1 to add up distances, 2 to add up their squares
     * @return for each row of the truth's moment, the tracks' row matched, or -1; good until the next call
     */
    int[] match(Picture truth, int truthMoment, Picture tracks, int trackMoment, double cutM, int power) {
        int n = Moments.count(truth, truthMoment);
        int m = Moments.count(tracks, trackMoment);
        if (chosen.length < n) {
            chosen = new int[2 * n];
        }
        pairs.clear();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                double d = truth.distance(truth.start(truthMoment) + i, tracks, tracks.start(trackMoment) + j, 0);
                if (d < cutM) {
                    pairs.add(i, j, power == 1 ? cutM - d : cutM * cutM - d * d, d);
                }
            }
        }
        nearest.solve(pairs, n, m, chosen);
        for (int i = 0; i < n; i++) {
            chosen[i] = chosen[i] < 0 ? -1 : tracks.start(trackMoment) + pairs.plot(chosen[i]);
        }
        return chosen;
    }
}
