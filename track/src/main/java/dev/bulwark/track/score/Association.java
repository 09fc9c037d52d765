package dev.bulwark.track.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Which track stood for which target, and when (P. Votruba, R. Nisley, R. Rothrock, B. Zombro, Single Integrated Air
 * Picture (SIAP) Metrics Implementation, 2001, in the reading of Stone Soup): a track belongs to the nearest target within
 * a threshold once that is the same three times in a row, and ceases to belong when it is another twice in a row.
 */
final class Association {
    private static final int TO_BEGIN = 3;
    private static final int TO_END = 2;
    private static final int NONE = Integer.MIN_VALUE;

    /** A track and a target. */
    record Pair(int track, int truth) {}

    /** From the first to the last time that two belong together, both included. */
    record Span(long from, long to) {
        boolean holds(long time) {
            return from <= time && time <= to;
        }
    }

    private final SequencedMap<Pair, List<Span>> spans = new LinkedHashMap<>();

    private Association() {}

    /** Spans by pair, in order of the tracks' first appearance; spans of one pair neither touch nor overlap. */
    static SequencedMap<Pair, List<Span>> of(Picture truth, Picture tracks, double thresholdM) {
        SequencedMap<Integer, List<long[]>> nearest = new LinkedHashMap<>();
        Moments.walk(truth, tracks, (time, i, j) -> {
            for (int k = j < 0 ? 0 : tracks.start(j); j >= 0 && k < tracks.end(j); k++) {
                long who = nearest(truth, i, tracks, k, thresholdM);
                nearest.computeIfAbsent(tracks.id(k), _ -> new ArrayList<>()).add(new long[] {time, who});
            }
        });
        Association association = new Association();
        nearest.forEach((track, seen) -> association.new OneTrack(track).follow(seen));
        association.spans.replaceAll((_, list) -> merged(list));
        return association.spans;
    }

    private static long nearest(Picture truth, int moment, Picture tracks, int row, double thresholdM) {
        double least = thresholdM;
        int who = NONE;
        for (int k = moment < 0 ? 0 : truth.start(moment); moment >= 0 && k < truth.end(moment); k++) {
            double d = truth.distance(k, tracks, row, 0);
            if (d < least) {
                least = d;
                who = truth.id(k);
            }
        }
        return who;
    }

    static List<Span> merged(List<Span> list) {
        List<Span> sorted = new ArrayList<>(list);
        sorted.sort(java.util.Comparator.comparingLong(Span::from).thenComparingLong(Span::to));
        List<Span> out = new ArrayList<>();
        for (Span span : sorted) {
            if (!out.isEmpty() && span.from <= out.getLast().to) {
                Span last = out.removeLast();
                out.add(new Span(last.from, StrictMath.max(last.to, span.to)));
            } else {
                out.add(span);
            }
        }
        return out;
    }

    /** The state of one track as time goes on: to whom it belongs, and who may come next. */
    private final class OneTrack {
        private final int track;
        private int current = NONE;
        private int candidate = NONE;
        private int inARow;
        private int failures;
        private long candidateFrom;
        private long from;
        private long to;

        OneTrack(int track) {
            this.track = track;
        }

        void follow(List<long[]> seen) {
            for (long[] one : seen) {
                if (current == NONE) {
                    free(one[0], (int) one[1]);
                } else {
                    bound(one[0], (int) one[1]);
                }
            }
            if (current != NONE) {
                close();
            }
        }

        private void free(long time, int who) {
            if (who == NONE) {
                inARow = 0;
                candidate = NONE;
            } else {
                consider(time, who);
            }
            if (inARow >= TO_BEGIN) {
                current = who;
                from = candidateFrom;
                to = time;
                candidate = NONE;
                inARow = 0;
                // As in the reference: failures are not forgotten here.
            }
        }

        private void consider(long time, int who) {
            if (who != NONE && who == candidate) {
                inARow++;
            } else {
                candidate = who;
                candidateFrom = time;
                inARow = 1;
            }
        }

        private void bound(long time, int who) {
            if (who == current) {
                failures = 0;
                to = time;
                return;
            }
            failures++;
            consider(time, who);
            if (failures >= TO_END) {
                close();
                if (inARow >= TO_BEGIN) {
                    current = candidate;
                    from = candidateFrom;
                    to = time;
                } else {
                    current = NONE;
                }
            }
        }

        private void close() {
            spans.computeIfAbsent(new Pair(track, current), _ -> new ArrayList<>())
                    .add(new Span(from, to));
        }
    }

    /** The list of a pair's spans that hold a time. */
    static boolean holds(List<Span> list, long time) {
        for (Span span : list) {
            if (span.holds(time)) {
                return true;
            }
        }
        return false;
    }

    /** Pairs by track, for looking up one track's targets. */
    static Map<Integer, List<Map.Entry<Pair, List<Span>>>> byTrack(SequencedMap<Pair, List<Span>> spans) {
        Map<Integer, List<Map.Entry<Pair, List<Span>>>> by = new LinkedHashMap<>();
        spans.entrySet()
                .forEach(e -> by.computeIfAbsent(e.getKey().track(), _ -> new ArrayList<>())
                        .add(e));
        return by;
    }
}
