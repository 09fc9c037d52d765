package dev.bulwark.exchange.report;

import dev.bulwark.base.stats.Interval;
import dev.bulwark.study.summary.DetailMeans;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Ranges, times and costs of a variant's runs; null, or no such id, where no run had anything to measure. */
final class DetailJson {

    private DetailJson() {}

    static void add(DetailMeans d, Map<String, Object> json) {
        put(json, "assets_surviving", d.assetsSurviving());
        put(json, "first_track_range_m", d.firstTrackRangeM());
        put(json, "first_track_error_m", d.firstTrackErrorM());
        put(json, "first_intercept_range_m", d.firstInterceptRangeM());
        json.put("warning_s", byId(d.warningS()));
        json.put("first_known_s", byId(d.firstKnownS()));
        json.put("busiest_channels", byId(d.busiestChannels()));
        json.put("channel_seconds", byId(d.channelS()));
        put(json, "spent_usd", d.spentUsd());
        put(json, "stopped_usd", d.stoppedUsd());
        put(json, "cost_exchange", d.costExchange());
    }

    private static void put(Map<String, @Nullable Object> json, String key, Optional<Interval> mean) {
        json.put(key, mean.map(SummaryJson::mean).orElse(null));
    }

    private static Map<String, Object> byId(SortedMap<String, Interval> means) {
        Map<String, Object> json = new LinkedHashMap<>();
        means.forEach((id, mean) -> json.put(id, SummaryJson.mean(mean)));
        return json;
    }
}
