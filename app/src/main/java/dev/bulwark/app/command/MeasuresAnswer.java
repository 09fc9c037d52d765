package dev.bulwark.app.command;

import dev.bulwark.app.shell.Answer;
import dev.bulwark.app.shell.Style;
import dev.bulwark.base.stats.Interval;
import dev.bulwark.base.stats.Moments;
import dev.bulwark.base.stats.Student;
import dev.bulwark.engine.measures.Detail;
import dev.bulwark.exchange.report.Rounding;
import dev.bulwark.exchange.report.SummaryJson;
import dev.bulwark.study.summary.VariantSummary;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** What a log came to: the same counts as the run that wrote it, and details. */
record MeasuresAnswer(String title, VariantSummary summary, List<Detail> details) implements Answer {

    @Override
    public String schema() {
        return "bulwark.measures/1";
    }

    @Override
    public Map<String, ?> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("scenario", title);
        json.putAll(SummaryJson.measures(summary));
        json.put("assets_surviving", mean(Detail::assetsSurviving));
        json.put("first_track_range_m", mean(Detail::firstTrackRangeM));
        json.put("first_intercept_range_m", mean(Detail::firstInterceptRangeM));
        json.put("warning_s", json(means(Detail::warningS)));
        json.put("busiest_channels", json(means(d -> reals(d.busiestChannels()))));
        json.put("channel_seconds", json(means(Detail::channelS)));
        json.put("spent_usd", mean(Detail::spentUsd));
        json.put("stopped_usd", mean(Detail::stoppedUsd));
        json.put("cost_exchange", mean(Detail::costExchange));
        return json;
    }

    @Override
    public String text(Style style) {
        StringBuilder text = new StringBuilder(style.strong(title)).append('\n');
        line(text, "threats in a run", String.valueOf(summary.threats()));
        line(text, "get through", Rounding.withInterval(summary.leakers()));
        line(text, "interceptors fired", Rounding.withInterval(summary.fired()));
        line(text, "assets surviving", interval(Detail::assetsSurviving));
        line(text, "first track at, km", interval(d -> d.firstTrackRangeM() / 1000));
        line(text, "first intercept at, km", interval(d -> d.firstInterceptRangeM() / 1000));
        line(text, "spent for 1 USD stopped", interval(Detail::costExchange));
        means(d -> reals(d.busiestChannels()))
                .forEach((id, m) -> line(text, "busiest channels, " + id, Rounding.withInterval(m)));
        means(Detail::warningS).forEach((id, m) -> line(text, "warning at " + id + ", s", Rounding.withInterval(m)));
        return text.append(
                        style.faint(
                                "means of " + details.size()
                                        + " runs, those in which there is anything to measure; in brackets 95 % intervals of chance alone\n"))
                .toString();
    }

    private static void line(StringBuilder text, String name, Optional<Interval> mean) {
        line(text, name, mean.map(Rounding::withInterval).orElse("-"));
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(String.format(Locale.ROOT, "  %-34s %s%n", name, value));
    }

    private Optional<Interval> interval(ToDoubleFunction<Detail> measure) {
        return of(details.stream().mapToDouble(measure).filter(Double::isFinite).toArray());
    }

    private @Nullable Map<String, Object> mean(ToDoubleFunction<Detail> measure) {
        return interval(measure).map(MeasuresAnswer::json).orElse(null);
    }

    /** By id, over the runs that have it. */
    private SortedMap<String, Interval> means(Function<Detail, SortedMap<String, Double>> measure) {
        SortedMap<String, Interval> means = new TreeMap<>();
        details.stream()
                .flatMap(d -> measure.apply(d).keySet().stream())
                .distinct()
                .sorted()
                .forEach(id -> of(details.stream()
                                .map(measure)
                                .filter(m -> m.containsKey(id))
                                .mapToDouble(m -> m.getOrDefault(id, Double.NaN))
                                .toArray())
                        .ifPresent(mean -> means.put(id, mean)));
        return means;
    }

    private static SortedMap<String, Double> reals(SortedMap<String, Integer> counts) {
        SortedMap<String, Double> reals = new TreeMap<>();
        counts.forEach((id, n) -> reals.put(id, (double) n));
        return reals;
    }

    /** Nothing where no run has anything to measure. */
    private static Optional<Interval> of(double[] values) {
        return values.length == 0
                ? Optional.empty()
                : Optional.of(Student.interval95(Moments.of(Arrays.stream(values))));
    }

    private static Map<String, Object> json(SortedMap<String, Interval> means) {
        Map<String, Object> json = new LinkedHashMap<>();
        means.forEach((id, mean) -> json.put(id, json(mean)));
        return json;
    }

    private static Map<String, Object> json(Interval interval) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("mean", interval.estimate());
        json.put("low", interval.low());
        json.put("high", interval.high());
        return json;
    }
}
