package dev.bulwark.study.summary;

import dev.bulwark.base.stats.Interval;
import dev.bulwark.base.stats.Moments;
import dev.bulwark.base.stats.Student;
import dev.bulwark.base.stats.Wilson;
import dev.bulwark.engine.measures.RunOutcome;
import dev.bulwark.engine.measures.Tally;
import dev.bulwark.study.runs.VariantRuns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** From outcomes to answers; everything is summed in order of replication, so the bytes are always the same. */
public final class Summaries {

    private Summaries() {}

    public static VariantSummary of(VariantRuns runs) {
        List<RunOutcome> outcomes = runs.outcomes();
        long clean = outcomes.stream().filter(o -> o.leakers() == 0).count();
        return new VariantSummary(
                runs.variant().id(),
                runs.variant().title(),
                outcomes.size(),
                runs.variant().theatre().attackers(),
                mean(outcomes, RunOutcome::leakers),
                Wilson.interval95(clean, outcomes.size()),
                mean(outcomes, RunOutcome::neverSeen),
                mean(outcomes, RunOutcome::neverEngaged),
                mean(outcomes, RunOutcome::fired),
                mean(outcomes, RunOutcome::wasted),
                means(outcomes, RunOutcome::leakersByAsset),
                means(outcomes, RunOutcome::leakersByRaid),
                means(outcomes, RunOutcome::firedByInterceptor),
                tallies(outcomes),
                DetailMeans.of(outcomes.stream().map(RunOutcome::detail).toList()));
    }

    private static Map<Tally, Interval> tallies(List<RunOutcome> outcomes) {
        Map<Tally, Interval> means = new EnumMap<>(Tally.class);
        for (Tally tally : Tally.values()) {
            means.put(tally, mean(outcomes, o -> o.tallies().getOrDefault(tally, 0)));
        }
        return Collections.unmodifiableMap(means);
    }

    /** Every pair of variants, first minus second, in order. */
    public static List<PairedSummary> pairs(List<VariantRuns> runs) {
        List<PairedSummary> pairs = new ArrayList<>();
        for (int a = 0; a < runs.size(); a++) {
            for (int b = a + 1; b < runs.size(); b++) {
                pairs.add(pair(runs.get(a), runs.get(b)));
            }
        }
        return pairs;
    }

    /** Two variants on common random numbers. */
    public static PairedSummary pair(VariantRuns first, VariantRuns second) {
        return new PairedSummary(
                first.variant().id(),
                second.variant().id(),
                Student.pairedDifference95(leakers(first, second), leakers(second, first)));
    }

    /** Of the runs that did not fail in either variant. */
    private static double[] leakers(VariantRuns of, VariantRuns beside) {
        Set<Integer> failed = new HashSet<>();
        beside.failures().forEach(f -> failed.add(f.replication()));
        return of.outcomes().stream()
                .filter(o -> !failed.contains(o.replication()))
                .mapToDouble(RunOutcome::leakers)
                .toArray();
    }

    private static Interval mean(List<RunOutcome> outcomes, ToDoubleFunction<RunOutcome> measure) {
        double[] values = new double[outcomes.size()];
        Arrays.setAll(values, i -> measure.applyAsDouble(outcomes.get(i)));
        Interval mean = Student.interval95(Moments.of(values));
        return new Interval(mean.estimate(), Math.max(0, mean.low()), mean.high()); // counts are never negative
    }

    private static SortedMap<String, Interval> means(
            List<RunOutcome> outcomes, Function<RunOutcome, Map<String, Integer>> counts) {
        SortedMap<String, Interval> means = new TreeMap<>();
        for (String key : counts.apply(outcomes.getFirst()).keySet()) {
            means.put(key, mean(outcomes, o -> counts.apply(o).getOrDefault(key, 0)));
        }
        return means;
    }
}
