package dev.bulwark.track.associate;

import java.util.Arrays;

/** Global nearest neighbour: the set of pairs of largest total weight, each track and each plot in at most one. */
public final class NearestNeighbour {
    private final Clusters clusters = new Clusters();
    private final Matching matching = new Matching();
    private int[] rowTrack = new int[0];
    private int[] columnAt = new int[0];
    private int[] columnOf = new int[0];
    private int[] stamp = new int[0];
    private int round;

    /** @param chosen receives for each track the pair chosen, or -1 */
    public void solve(Pairs pairs, int tracks, int plots, int[] chosen) {
        Arrays.fill(chosen, 0, tracks, -1);
        reserve(tracks, plots);
        clusters.build(pairs, tracks, plots);
        for (int track = 0; track < tracks; track++) {
            int first = clusters.first(track);
            if (first >= 0) {
                if (clusters.next(first) < 0) {
                    chosen[track] = first;
                } else {
                    cluster(pairs, first, chosen);
                }
            }
        }
    }

    private void cluster(Pairs pairs, int first, int[] chosen) {
        int rows = 0;
        int columns = 0;
        round++;
        for (int k = first; k >= 0; k = clusters.next(k)) {
            if (rows == 0 || rowTrack[rows - 1] != pairs.track(k)) {
                rowTrack[rows++] = pairs.track(k);
            }
            int plot = pairs.plot(k);
            if (stamp[plot] != round) {
                stamp[plot] = round;
                columnAt[plot] = columns++;
            }
        }
        matching.begin(rows, columns);
        int row = 0;
        for (int k = first; k >= 0; k = clusters.next(k)) {
            if (rowTrack[row] != pairs.track(k)) {
                row++;
            }
            matching.allow(row, columnAt[pairs.plot(k)], pairs.weight(k));
        }
        matching.solve(rows, columnOf);
        choose(pairs, first, chosen);
    }

    private void choose(Pairs pairs, int first, int[] chosen) {
        int row = 0;
        for (int k = first; k >= 0; k = clusters.next(k)) {
            if (rowTrack[row] != pairs.track(k)) {
                row++;
            }
            if (columnOf[row] == columnAt[pairs.plot(k)]) {
                chosen[rowTrack[row]] = k;
            }
        }
    }

    private void reserve(int tracks, int plots) {
        if (rowTrack.length < tracks) {
            rowTrack = new int[2 * tracks];
            columnOf = new int[2 * tracks];
        }
        if (stamp.length < plots) {
            stamp = new int[2 * plots];
            columnAt = new int[2 * plots];
            round = 0;
        }
    }
}
