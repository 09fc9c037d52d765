package dev.bulwark.exchange.report;

import dev.bulwark.base.stats.Interval;
import dev.bulwark.exchange.record.Provenance;
import dev.bulwark.study.runs.RunFailure;
import dev.bulwark.study.summary.Condition;
import dev.bulwark.study.summary.Driver;
import dev.bulwark.study.summary.MeasureDoubt;
import dev.bulwark.study.summary.PairedSummary;
import dev.bulwark.study.summary.VariantDoubt;
import dev.bulwark.study.summary.VariantSummary;
import dev.bulwark.study.summary.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/** A study's summary as {@code bulwark.summary/1}. All intervals are 95 %. */
public final class SummaryJson {
    public static final String SCHEMA = "bulwark.summary/1";

    private SummaryJson() {}

    /** Of a study that drew nothing. */
    public static Map<String, Object> of(
            String title,
            List<VariantSummary> variants,
            List<PairedSummary> pairs,
            List<Verdict> verdicts,
            Provenance provenance) {
        return of(title, variants, pairs, verdicts, List.of(), List.of(), provenance);
    }

    /**
     * Of any study.
     *
     * @param doubts what ignorance does to each variant; empty if nothing was drawn
     * @param failures runs that failed, with what makes them fail again
     */
    public static Map<String, Object> of(
            String title,
            List<VariantSummary> variants,
            List<PairedSummary> pairs,
            List<Verdict> verdicts,
            List<VariantDoubt> doubts,
            List<RunFailure> failures,
            Provenance provenance) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schema", SCHEMA);
        json.put("title", title);
        json.put("interval_level", 0.95);
        List<Object> list = new ArrayList<>();
        for (VariantSummary variant : variants) {
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("id", variant.id());
            item.put("title", variant.title());
            item.putAll(measures(variant));
            list.add(item);
        }
        json.put("variants", list);
        json.put("paired_differences", pairs.stream().map(SummaryJson::pair).toList());
        json.put("questions", verdicts.stream().map(SummaryJson::verdict).toList());
        if (!doubts.isEmpty()) {
            Map<String, Object> byVariant = new LinkedHashMap<>();
            doubts.forEach(d -> byVariant.put(d.variant(), doubt(d)));
            json.put("within_published_ranges", byVariant);
        }
        if (!failures.isEmpty()) {
            json.put("failed_runs", failures.stream().map(SummaryJson::failure).toList());
        }
        json.put("provenance", provenance.json());
        return json;
    }

    /** The measures of one variant, with the keys that {@code bulwark run --json} uses as well. */
    public static Map<String, Object> measures(VariantSummary s) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("replications", s.replications());
        json.put("threats", s.threats());
        json.put("leakers", mean(s.leakers()));
        json.put("p_no_leak", interval("estimate", s.noLeak()));
        json.put("interceptors_fired", mean(s.fired()));
        json.put("interceptors_wasted", mean(s.wasted()));
        json.put("threats_never_seen", mean(s.neverSeen()));
        json.put("threats_never_engaged", mean(s.neverEngaged()));
        s.tallies().forEach((tally, interval) -> json.put(tally.key(), mean(interval)));
        json.put("by_asset", means(s.leakersByAsset(), "leakers"));
        json.put("by_threat", means(s.leakersByRaid(), "leakers"));
        json.put("by_interceptor", means(s.firedByInterceptor(), "fired"));
        DetailJson.add(s.detail(), json);
        return json;
    }

    /** The answer to one claim. */
    public static Map<String, Object> verdict(Verdict verdict) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", verdict.question().id());
        json.put("question", verdict.question().ask());
        json.put("claim", verdict.question().claim().toString());
        json.put("verdict", verdict.kind().name().toLowerCase(Locale.ROOT));
        json.put("answer", Answers.word(verdict));
        json.put("reason", Answers.reason(verdict));
        json.put("left", mean(verdict.left()));
        json.put("right", mean(verdict.right()));
        json.put("left_minus_right", mean(verdict.difference()));
        verdict.doubt().ifPresent(d -> {
            json.put("left_minus_right_within_published_ranges", mean(d.range()));
            json.put("holds_in_share_of_draws", interval("estimate", d.holds()));
            json.put("drivers", d.drivers().stream().map(SummaryJson::driver).toList());
            d.condition().ifPresent(c -> json.put("condition", condition(c)));
        });
        return json;
    }

    private static Map<String, Object> doubt(VariantDoubt doubt) {
        Map<String, Object> measures = new LinkedHashMap<>();
        for (MeasureDoubt m : doubt.measures()) {
            Map<String, Object> json = mean(m.range());
            json.put("variance_of_chance", m.variances().chance());
            json.put("variance_of_ignorance", m.variances().ignorance());
            json.put("drivers", m.drivers().stream().map(SummaryJson::driver).toList());
            measures.put(m.measure(), json);
        }
        Map<String, Object> box = new LinkedHashMap<>();
        box.put("at_most", doubt.leakers().values());
        box.put("probability_low", doubt.leakers().low());
        box.put("probability_mean", doubt.leakers().middle());
        box.put("probability_high", doubt.leakers().high());
        measures.put("leakers_p_box", box);
        return measures;
    }

    private static Map<String, Object> driver(Driver driver) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("figure", driver.unknown().name());
        json.put("sobol_first", interval("estimate", driver.indices().first()));
        json.put("sobol_total", interval("estimate", driver.indices().total()));
        json.put("rank_correlation", driver.direction());
        return json;
    }

    private static Map<String, Object> condition(Condition c) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("figure", c.unknown().name());
        json.put(c.above() ? "above" : "below", c.value());
        json.put("unit", c.unknown().figure().unit());
        json.put("holds_in_share_there", c.there());
        json.put("holds_in_share_elsewhere", c.elsewhere());
        return json;
    }

    /** A run that failed, with its key. */
    public static Map<String, Object> failure(RunFailure f) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("variant", f.variant());
        json.put("point", f.point());
        json.put("luck", f.luck());
        json.put("replication", f.replication());
        json.put("why", f.why());
        return json;
    }

    private static Map<String, Object> pair(PairedSummary pair) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("first", pair.first());
        json.put("second", pair.second());
        json.put("leakers_first_minus_second", mean(pair.leakers()));
        return json;
    }

    private static Map<String, Object> means(SortedMap<String, Interval> map, String measure) {
        Map<String, Object> json = new LinkedHashMap<>();
        map.forEach((id, interval) -> json.put(id, Map.of(measure, mean(interval))));
        return json;
    }

    static Map<String, Object> mean(Interval interval) {
        return interval("mean", interval);
    }

    private static Map<String, Object> interval(String name, Interval interval) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(name, interval.estimate());
        json.put("low", interval.low());
        json.put("high", interval.high());
        return json;
    }
}
