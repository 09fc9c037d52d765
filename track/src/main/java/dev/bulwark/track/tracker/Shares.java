package dev.bulwark.track.tracker;

import static dev.bulwark.track.tracker.TrackStore.ROW;

import dev.bulwark.track.associate.JointAssociation;
import dev.bulwark.track.associate.Pairs;

/**
 * Gives every track a share of every plot near it, by joint probabilities with existence (D. Mušicki, R. Evans, IEEE
 * Transactions on Aerospace and Electronic Systems 40, 2004): what the track would be with each plot and with none, blended
 * by chance.
 */
final class Shares {
    /** Pairs that are a hundred times less likely than a miss are left out. */
    static final double LEAST_GAIN = 0.01;
    /** Versions below this chance are left out: they could not be seen in the blend. */
    private static final double LEAST_CHANCE = 1e-3;

    private final Updates updates;
    private final Lives lives;
    private final JointAssociation joint = new JointAssociation();
    private final Blend blend = new Blend();
    private final TrackStore versions = new TrackStore();
    private double[] chance = new double[64];
    private double[] chances = new double[8];
    private double[] givenAway = new double[0];

    Shares(Updates updates, Lives lives) {
        this.updates = updates;
        this.lives = lives;
    }

    /** @param taken receives the plots that belong to some track rather than to none */
    void give(TrackStore tracks, int[] members, int n, Pairs pairs, ScanGeometry scan, Sight sight, boolean[] taken) {
        if (chance.length < pairs.size()) {
            chance = new double[2 * pairs.size()];
        }
        if (givenAway.length < scan.size) {
            givenAway = new double[2 * scan.size];
        }
        java.util.Arrays.fill(givenAway, 0, scan.size, 0);
        joint.solve(pairs, n, scan.size, chance);
        int pair = 0;
        for (int i = 0; i < n; i++) {
            int from = pair;
            while (pair < pairs.size() && pairs.track(pair) == i) {
                givenAway[pairs.plot(pair)] += chance[pair];
                pair++;
            }
            one(tracks, members[i], pairs, from, pair, scan, sight);
        }
        for (int plot = 0; plot < scan.size; plot++) {
            taken[plot] |= givenAway[plot] > 0.5;
        }
    }

    private void one(TrackStore tracks, int track, Pairs pairs, int from, int to, ScanGeometry scan, Sight sight) {
        double none = 1;
        for (int pair = from; pair < to; pair++) {
            none -= chance[pair];
        }
        none = StrictMath.max(0, none);
        double before = tracks.odds[track] / (1 + tracks.odds[track]);
        double seen = scan.detection(tracks.rows, track * ROW, sight);
        double silent = before * (1 - seen) / (1 - before * seen);
        double exists = 1 - none + none * silent;
        double odds = exists < 1 ? exists / (1 - exists) : Double.MAX_VALUE;
        if (none < 1) {
            blended(tracks, track, pairs, from, to, none, scan);
        }
        if (none < 0.5) {
            tracks.hits[track]++;
            lives.hit(tracks, track, odds);
        } else {
            lives.miss(tracks, track, odds, seen, scan.sensor);
        }
    }

    private void blended(TrackStore tracks, int track, Pairs pairs, int from, int to, double none, ScanGeometry scan) {
        int only = only(from, to, none);
        if (only >= 0) {
            updates.filter(tracks, track, scan, pairs.plot(only));
            updates.hear(tracks, track, scan, pairs.plot(only));
            return;
        }
        versions.size = 0;
        if (chances.length < to - from + 1) {
            chances = new double[2 * (to - from + 1)];
        }
        double sum = none > LEAST_CHANCE ? version(tracks, track, none) : 0;
        int best = -1;
        for (int pair = from; pair < to; pair++) {
            if (chance[pair] > LEAST_CHANCE) {
                sum += version(tracks, track, chance[pair]);
                updates.filter(versions, versions.size - 1, scan, pairs.plot(pair));
                best = best < 0 || chance[pair] > chance[best] ? pair : best;
            }
        }
        for (int v = 0; v < versions.size; v++) {
            chances[v] /= sum;
        }
        blend.of(versions.rows, chances, versions.size, tracks.rows, track * ROW);
        if (best >= 0 && chance[best] > 0.5) {
            updates.hear(tracks, track, scan, pairs.plot(best));
        }
    }

    /** The one pair that stands for all, or -1: most tracks have a plot to themselves. */
    private int only(int from, int to, double none) {
        int only = none > LEAST_CHANCE ? -1 : from;
        for (int pair = from + 1; only >= 0 && pair < to; pair++) {
            only = chance[pair] > LEAST_CHANCE ? -1 : only;
        }
        return only >= 0 && chance[only] > LEAST_CHANCE ? only : -1;
    }

    private double version(TrackStore tracks, int track, double share) {
        int v = versions.add();
        System.arraycopy(tracks.rows, track * ROW, versions.rows, v * ROW, ROW);
        versions.hits[v] = tracks.hits[track];
        chances[v] = share;
        return share;
    }
}
