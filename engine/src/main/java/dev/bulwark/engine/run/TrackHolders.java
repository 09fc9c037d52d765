package dev.bulwark.engine.run;

import dev.bulwark.base.geo.Enu;
import dev.bulwark.track.associate.NearestNeighbour;
import dev.bulwark.track.associate.Pairs;
import dev.bulwark.track.tracker.TrackTable;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * Which threat each track of a picture stands for: the one that it began near, as long as it stays near; otherwise the
 * nearest that no track stands for. What the defence does about a track, it does to that threat.
 */
final class TrackHolders {
    /** A track this near to a threat may stand for it; or, if it is less sure of its place, within four deviations. */
    private static final double GATE_M = 2000;

    private static final double SIGMAS = 4;
    private static final double LARGEST_GATE_M = 15_000;
    /** A track leaves its threat farther out than it takes one. */
    private static final double KEEP = 1.5;

    private final Map<Integer, Integer> threatOf = new TreeMap<>();
    private final Pairs pairs = new Pairs();
    private final NearestNeighbour nearest = new NearestNeighbour();
    private int[] chosen = new int[64];

    /**
     * The threats that tracks stand for.
     *
     * @param flying threats that are there
     * @param place where a flying threat is, in the picture's frame
     */
    BitSet held(TrackTable tracks, BitSet flying, IntFunction<Enu> place) {
        Map<Integer, Integer> before = new TreeMap<>(threatOf);
        threatOf.clear();
        BitSet held = new BitSet();
        for (int row = 0; row < tracks.size(); row++) {
            Integer threat = before.get(tracks.id(row));
            if (threat != null
                    && !held.get(threat)
                    && (!flying.get(threat)
                            || distanceM(tracks, row, place.apply(threat)) < KEEP * gateM(tracks, row))) {
                keep(tracks.id(row), threat, held);
            }
        }
        take(tracks, flying, place, held);
        return held;
    }

    private void keep(int track, int threat, BitSet held) {
        threatOf.put(track, threat);
        held.set(threat);
    }

    private void take(TrackTable tracks, BitSet flying, IntFunction<Enu> place, BitSet held) {
        pairs.clear();
        int highest = flying.length();
        for (int row = 0; row < tracks.size(); row++) {
            if (!threatOf.containsKey(tracks.id(row))) {
                double gate = gateM(tracks, row);
                for (int t = flying.nextSetBit(0); t >= 0; t = flying.nextSetBit(t + 1)) {
                    double distance = held.get(t) ? gate : distanceM(tracks, row, place.apply(t));
                    if (distance < gate) {
                        pairs.add(row, t, LARGEST_GATE_M - distance, 1);
                    }
                }
            }
        }
        if (chosen.length < tracks.size()) {
            chosen = new int[2 * tracks.size()];
        }
        nearest.solve(pairs, tracks.size(), highest, chosen);
        for (int row = 0; row < tracks.size(); row++) {
            if (chosen[row] >= 0) {
                keep(tracks.id(row), pairs.plot(chosen[row]), held);
            }
        }
    }

    private static double gateM(TrackTable tracks, int row) {
        double sigma = StrictMath.sqrt(tracks.value(row, TrackTable.PLANAR) + tracks.value(row, TrackTable.PLANAR + 4));
        return Math.clamp(SIGMAS * sigma, GATE_M, LARGEST_GATE_M);
    }

    private static double distanceM(TrackTable tracks, int row, Enu at) {
        double e = tracks.value(row, 0) - at.eastM();
        double n = tracks.value(row, 1) - at.northM();
        return StrictMath.sqrt(e * e + n * n);
    }
}
