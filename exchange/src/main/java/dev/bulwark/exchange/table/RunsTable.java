package dev.bulwark.exchange.table;

import dev.bulwark.engine.measures.Detail;
import dev.bulwark.engine.measures.RunOutcome;
import dev.bulwark.engine.measures.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One row a run, of all variants: who, then counts, then leakers by asset and by raid and rounds by interceptor, a
 * column each. A variant that lacks a kind of interceptor has 0 there.
 *
 * @param columns names, units in them where there are any
 * @param rows text, whole numbers or seconds (NaN for none), in the order of variants and replications
 */
public record RunsTable(List<String> columns, List<List<Object>> rows) {

    public RunsTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** @param runs outcomes of each variant, in order */
    public static RunsTable of(Map<String, List<RunOutcome>> runs) {
        SortedSet<String> assets = new TreeSet<>();
        SortedSet<String> raids = new TreeSet<>();
        SortedSet<String> interceptors = new TreeSet<>();
        for (List<RunOutcome> outcomes : runs.values()) {
            for (RunOutcome outcome : outcomes) {
                assets.addAll(outcome.leakersByAsset().keySet());
                raids.addAll(outcome.leakersByRaid().keySet());
                interceptors.addAll(outcome.firedByInterceptor().keySet());
            }
        }
        List<String> columns = new ArrayList<>(List.of("variant", "replication", "threats", "leakers", "never_seen"));
        columns.addAll(List.of("never_engaged", "fired", "wasted", "first_track_s"));
        columns.addAll(List.of("assets_surviving", "first_track_range_m", "first_track_error_m"));
        columns.addAll(List.of("first_intercept_range_m", "spent_usd", "stopped_usd"));
        List.of(Tally.values()).forEach(t -> columns.add(t.key()));
        assets.forEach(a -> columns.add("leakers_at_" + a));
        raids.forEach(r -> columns.add("leakers_of_" + r));
        interceptors.forEach(i -> columns.add("fired_" + i));
        List<List<Object>> rows = new ArrayList<>();
        runs.forEach((variant, outcomes) -> outcomes.forEach(o -> {
            List<Object> row = new ArrayList<>(List.of(variant, o.replication(), o.threats(), o.leakers()));
            row.addAll(List.of(o.neverSeen(), o.neverEngaged(), o.fired(), o.wasted(), o.firstTrackS()));
            Detail d = o.detail();
            row.addAll(List.of(d.assetsSurviving(), d.firstTrackRangeM(), d.firstTrackErrorM()));
            row.addAll(List.of(d.firstInterceptRangeM(), d.spentUsd(), d.stoppedUsd()));
            List.of(Tally.values()).forEach(t -> row.add(o.tallies().getOrDefault(t, 0)));
            addCounts(row, assets, o.leakersByAsset());
            addCounts(row, raids, o.leakersByRaid());
            addCounts(row, interceptors, o.firedByInterceptor());
            rows.add(row);
        }));
        return new RunsTable(columns, rows);
    }

    private static void addCounts(List<Object> row, SortedSet<String> ids, Map<String, Integer> counts) {
        ids.forEach(id -> row.add(counts.getOrDefault(id, 0)));
    }
}
