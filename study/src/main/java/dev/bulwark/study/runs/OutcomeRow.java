package dev.bulwark.study.runs;

import dev.bulwark.engine.log.RunLog;
import dev.bulwark.engine.measures.Measures;
import dev.bulwark.engine.measures.RunOutcome;
import dev.bulwark.model.scenario.Scenario;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A run's outcome as a row of numbers, and back; the scenario gives the ids, in order. */
final class OutcomeRow {
    private static final int FIXED = 7;

    private final RunOutcome blank;

    OutcomeRow(Scenario scenario) {
        blank = Measures.of(scenario, new RunLog(0, List.of()));
    }

    double[] of(RunOutcome o) {
        double[] row = new double[width()];
        double[] fixed = {
            o.threats(), o.leakers(), o.neverSeen(), o.neverEngaged(), o.fired(), o.wasted(), o.firstTrackS()
        };
        System.arraycopy(fixed, 0, row, 0, FIXED);
        int at = put(row, FIXED, blank.leakersByAsset(), o.leakersByAsset());
        at = put(row, at, blank.leakersByRaid(), o.leakersByRaid());
        put(row, at, blank.firedByInterceptor(), o.firedByInterceptor());
        return row;
    }

    RunOutcome outcome(int replication, double[] row) {
        if (row.length != width()) {
            throw new IllegalArgumentException("a row of " + row.length + " numbers, not " + width());
        }
        int raids = FIXED + blank.leakersByAsset().size();
        return new RunOutcome(
                replication,
                (int) row[0],
                (int) row[1],
                (int) row[2],
                (int) row[3],
                (int) row[4],
                (int) row[5],
                take(row, FIXED, blank.leakersByAsset()),
                take(row, raids, blank.leakersByRaid()),
                take(row, raids + blank.leakersByRaid().size(), blank.firedByInterceptor()),
                row[6]);
    }

    private int width() {
        return FIXED
                + blank.leakersByAsset().size()
                + blank.leakersByRaid().size()
                + blank.firedByInterceptor().size();
    }

    private static int put(
            double[] row, int from, SortedMap<String, Integer> ids, SortedMap<String, Integer> counts) {
        int at = from;
        for (String id : ids.keySet()) {
            row[at++] = counts.getOrDefault(id, 0);
        }
        return at;
    }

    private static SortedMap<String, Integer> take(double[] row, int from, SortedMap<String, Integer> ids) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        int at = from;
        for (String id : ids.keySet()) {
            counts.put(id, (int) row[at++]);
        }
        return counts;
    }
}
