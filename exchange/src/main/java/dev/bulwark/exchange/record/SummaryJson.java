package dev.bulwark.exchange.record;

import dev.bulwark.base.stats.Interval;
import dev.bulwark.study.summary.PairedSummary;
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

    public static Map<String, Object> of(
            String title,
            List<VariantSummary> variants,
            List<PairedSummary> pairs,
            List<Verdict> verdicts,
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
        return json;
    }

    /** The answer to one claim. */
    public static Map<String, Object> verdict(Verdict verdict) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", verdict.question().id());
        json.put("question", verdict.question().ask());
        json.put("claim", verdict.question().claim().toString());
        json.put("verdict", verdict.kind().name().toLowerCase(Locale.ROOT));
        json.put("left_minus_right", mean(verdict.difference()));
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

    private static Map<String, Object> mean(Interval interval) {
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
