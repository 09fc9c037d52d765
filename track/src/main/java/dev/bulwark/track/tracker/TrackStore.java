package dev.bulwark.track.tracker;

import dev.bulwark.track.filter.Planar;
import dev.bulwark.track.filter.Vertical;
import java.util.Arrays;

/**
 * All tracks as rows of one array, oldest first. A row holds the planar modes, the vertical modes, and the probabilities of
 * both; beside it stand the few numbers of a track's life.
 */
final class TrackStore {
    static final int PLANAR_MODES = 2;
    static final int VERTICAL_MODES = 2;
    static final int VERTICAL = PLANAR_MODES * Planar.SIZE;
    static final int PLANAR_P = VERTICAL + VERTICAL_MODES * Vertical.SIZE;
    static final int VERTICAL_P = PLANAR_P + PLANAR_MODES;
    /** Where the track is thought to be just now, of all modes together: height and its variance. */
    static final int HEIGHT = VERTICAL_P + VERTICAL_MODES;

    static final int HEIGHT_VARIANCE = HEIGHT + 1;
    /** Chances of who the target is. */
    static final int BELIEF = HEIGHT_VARIANCE + 1;

    static final int ROW = BELIEF + Belief.SIZE;

    int size;
    double[] rows = new double[64 * ROW];
    /** Number of the track as reported, or -1 as long as it is tentative. */
    int[] id = new int[64];
    /** Odds that the target exists. */
    double[] odds = new double[64];
    /** Odds below which the track is given up. */
    double[] floor = new double[64];
    /** Plots so far. */
    int[] hits = new int[64];
    /** Looks so far that could have given a plot, the first plot's among them. */
    int[] looks = new int[64];
    /** Looks in a row, the last ones, that gave none. */
    int[] misses = new int[64];
    /** Sensor whose plot began the track. */
    int[] from = new int[64];
    /** Whether the track goes at the next sweep. */
    boolean[] ended = new boolean[64];

    /** Room for one more track at the end; gives its number. */
    int add() {
        if (size == id.length) {
            int more = 2 * size;
            rows = Arrays.copyOf(rows, more * ROW);
            id = Arrays.copyOf(id, more);
            odds = Arrays.copyOf(odds, more);
            floor = Arrays.copyOf(floor, more);
            hits = Arrays.copyOf(hits, more);
            looks = Arrays.copyOf(looks, more);
            misses = Arrays.copyOf(misses, more);
            from = Arrays.copyOf(from, more);
            ended = Arrays.copyOf(ended, more);
        }
        return size++;
    }

    /** Removes tracks that have ended; the order of the others stays. */
    void sweep() {
        int kept = 0;
        for (int t = 0; t < size; t++) {
            if (!ended[t]) {
                if (kept < t) {
                    move(t, kept);
                }
                kept++;
            }
        }
        size = kept;
    }

    private void move(int from, int to) {
        System.arraycopy(rows, from * ROW, rows, to * ROW, ROW);
        id[to] = id[from];
        odds[to] = odds[from];
        floor[to] = floor[from];
        hits[to] = hits[from];
        looks[to] = looks[from];
        misses[to] = misses[from];
        this.from[to] = this.from[from];
        ended[to] = ended[from];
    }

    TrackStore copy() {
        TrackStore copy = new TrackStore();
        copy.copyFrom(this);
        return copy;
    }

    void copyFrom(TrackStore other) {
        size = other.size;
        rows = other.rows.clone();
        id = other.id.clone();
        odds = other.odds.clone();
        floor = other.floor.clone();
        hits = other.hits.clone();
        looks = other.looks.clone();
        misses = other.misses.clone();
        from = other.from.clone();
        ended = other.ended.clone();
    }
}
