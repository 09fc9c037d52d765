package dev.bulwark.exchange.record;

import dev.bulwark.base.stats.Interval;
import dev.bulwark.study.causes.Cause;
import dev.bulwark.study.causes.CauseSummary;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;

/** Why threats get through, as {@code bulwark.causes/1} and in a study's folder. */
public final class CausesJson {
    public static final String SCHEMA = "bulwark.causes/1";

    private CausesJson() {}

    /** Of each variant of a study, by id. */
    public static Map<String, Object> of(Map<String, CauseSummary> variants) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schema", "bulwark.study_causes/1");
        variants.forEach((variant, summary) -> json.put(variant, of(summary)));
        return json;
    }

    /** Of one scenario. */
    public static Map<String, Object> of(CauseSummary summary) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("replications", summary.replications());
        json.put("leakers", interval(summary.leakers()));
        json.put("by_cause", causes(summary.byCause()));
        Map<String, Object> raids = new LinkedHashMap<>();
        summary.byRaid().forEach((raid, causes) -> raids.put(raid, causes(causes)));
        json.put("by_raid", raids);
        return json;
    }

    private static Map<String, Object> causes(SortedMap<Cause, Interval> means) {
        Map<String, Object> json = new LinkedHashMap<>();
        means.forEach((cause, mean) -> json.put(cause.text(), interval(mean)));
        return json;
    }

    private static Map<String, Object> interval(Interval interval) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("mean", interval.estimate());
        json.put("low", interval.low());
        json.put("high", interval.high());
        return json;
    }
}
