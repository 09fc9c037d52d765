package dev.bulwark.track.score;

import dev.bulwark.track.score.Association.Pair;
import dev.bulwark.track.score.Association.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/**
 * Measures of a single integrated air picture (Votruba et al. 2001), of tracks that {@link Association} gives to targets.
 *
 * @param completeness share of targets, over time, that have a track
 * @param ambiguity tracks for each target that has one
 * @param spuriousness share of tracks that belong to no target
 * @param positionErrorM mean distance of a track from its target
 * @param velocityErrorMps mean difference of velocity
 * @param trackChanges times that a target's track number changed, the fewest that explain what was seen
 * @param changesPerHour the same for an hour tracked
 * @param longestSegment share of the targets' lives covered by each one's longest track
 */
public record Siap(
        double completeness,
        double ambiguity,
        double spuriousness,
        double positionErrorM,
        double velocityErrorMps,
        int trackChanges,
        double changesPerHour,
        double longestSegment) {
    private static final double NANOS_PER_HOUR = 3600e9;

    public static Siap of(Picture truth, Picture tracks, double thresholdM) {
        SequencedMap<Pair, List<Span>> spans = Association.of(truth, tracks, thresholdM);
        Counts counts = new Counts();
        counts.count(truth, tracks, spans);
        Continuity continuity = new Continuity();
        continuity.count(truth, spans);
        return new Siap(
                (double) counts.held / StrictMath.max(1, counts.targets),
                counts.held == 0 ? 1 : (double) counts.belonging / counts.held,
                counts.all == 0 ? 0 : (double) (counts.all - counts.belonging) / counts.all,
                counts.position / StrictMath.max(1, counts.belonging),
                counts.velocity / StrictMath.max(1, counts.belonging),
                continuity.changes,
                continuity.tracked == 0 ? 0 : NANOS_PER_HOUR * continuity.changes / continuity.tracked,
                continuity.lives == 0 ? 0 : (double) continuity.longest / continuity.lives);
    }

    /** Sums over moments. */
    private static final class Counts {
        private int targets;
        private int all;
        private int held;
        private int belonging;
        private double position;
        private double velocity;

        void count(Picture truth, Picture tracks, SequencedMap<Pair, List<Span>> spans) {
            Map<Integer, List<Map.Entry<Pair, List<Span>>>> byTrack = Association.byTrack(spans);
            Moments.walk(truth, tracks, (time, i, j) -> {
                targets += Moments.count(truth, i);
                all += Moments.count(tracks, j);
                Set<Integer> seen = new LinkedHashSet<>();
                for (int k = j < 0 ? 0 : tracks.start(j); j >= 0 && k < tracks.end(j); k++) {
                    boolean belongs = false;
                    for (Map.Entry<Pair, List<Span>> e : byTrack.getOrDefault(tracks.id(k), List.of())) {
                        int row = Association.holds(e.getValue(), time)
                                ? row(truth, i, e.getKey().truth())
                                : -1;
                        if (row >= 0) {
                            belongs = true;
                            seen.add(e.getKey().truth());
                            position += truth.distance(row, tracks, k, 0);
                            velocity += truth.distance(row, tracks, k, 3);
                        }
                    }
                    belonging += belongs ? 1 : 0;
                }
                held += seen.size();
            });
        }

        private static int row(Picture truth, int moment, int who) {
            for (int k = moment < 0 ? 0 : truth.start(moment); moment >= 0 && k < truth.end(moment); k++) {
                if (truth.id(k) == who) {
                    return k;
                }
            }
            return -1;
        }
    }

    /** Sums over targets. */
    private static final class Continuity {
        private int changes;
        private long tracked;
        private long longest;
        private long lives;

        void count(Picture truth, SequencedMap<Pair, List<Span>> spans) {
            SequencedMap<Integer, List<Long>> times = new LinkedHashMap<>();
            for (int m = 0; m < truth.moments(); m++) {
                for (int k = truth.start(m); k < truth.end(m); k++) {
                    times.computeIfAbsent(truth.id(k), _ -> new ArrayList<>()).add(truth.timeNanos(m));
                }
            }
            Map<Integer, List<List<Span>>> byTruth = new LinkedHashMap<>();
            spans.forEach((pair, list) -> byTruth.computeIfAbsent(pair.truth(), _ -> new ArrayList<>())
                    .add(list));
            times.forEach((who, seen) -> one(seen, byTruth.getOrDefault(who, List.of())));
        }

        private void one(List<Long> times, List<List<Span>> tracks) {
            lives += times.getLast() - times.getFirst();
            if (tracks.isEmpty()) {
                return;
            }
            List<List<Span>> latestFirst = new ArrayList<>(tracks);
            latestFirst.sort(
                    (a, b) -> Long.compare(b.getLast().to(), a.getLast().to()));
            long best = 0;
            for (List<Span> list : latestFirst) {
                best = StrictMath.max(best, length(list));
            }
            longest += best;
            tracked += length(union(latestFirst));
            changes += fewest(times, latestFirst) - 1;
        }

        /** Track numbers needed, always going on with the track that lasts longest. */
        private static int fewest(List<Long> times, List<List<Span>> latestFirst) {
            int numbers = 0;
            int k = 0;
            while (k < times.size()) {
                Span span = first(latestFirst, times.get(k));
                if (span != null) {
                    numbers++;
                    while (k < times.size() && times.get(k) < span.to()) {
                        k++;
                    }
                }
                k++;
            }
            return numbers;
        }

        private static @org.jspecify.annotations.Nullable Span first(List<List<Span>> latestFirst, long time) {
            for (List<Span> list : latestFirst) {
                for (Span span : list) {
                    if (span.holds(time)) {
                        return span;
                    }
                }
            }
            return null;
        }

        private static long length(List<Span> list) {
            long sum = 0;
            for (Span span : list) {
                sum += span.to() - span.from();
            }
            return sum;
        }

        private static List<Span> union(List<List<Span>> lists) {
            List<Span> all = new ArrayList<>();
            lists.forEach(all::addAll);
            return Association.merged(all);
        }
    }
}
