package dev.bulwark.app.command;

import dev.bulwark.app.shell.Answer;
import dev.bulwark.app.shell.Style;
import dev.bulwark.base.stats.Interval;
import dev.bulwark.exchange.report.Rounding;
import dev.bulwark.exchange.report.SummaryJson;
import dev.bulwark.study.summary.DetailMeans;
import dev.bulwark.study.summary.VariantSummary;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a log came to: the same numbers as the run that wrote it. */
record MeasuresAnswer(String title, VariantSummary summary) implements Answer {

    @Override
    public String schema() {
        return "bulwark.measures/1";
    }

    @Override
    public Map<String, ?> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("scenario", title);
        json.putAll(SummaryJson.measures(summary));
        return json;
    }

    @Override
    public String text(Style style) {
        StringBuilder text = new StringBuilder(style.strong(title)).append('\n');
        line(text, "threats in a run", String.valueOf(summary.threats()));
        line(text, "get through", Rounding.withInterval(summary.leakers()));
        line(text, "interceptors fired", Rounding.withInterval(summary.fired()));
        details(text, summary.detail());
        summary.detail()
                .busiestChannels()
                .forEach((id, m) -> line(text, "busiest channels, " + id, Rounding.withInterval(m)));
        return text.append(
                        style.faint(
                                "means of " + summary.replications()
                                        + " runs, those in which there is anything to measure; in brackets 95 % intervals of chance alone\n"))
                .toString();
    }

    /** What every answer about runs tells of ranges, times and costs. */
    static void details(StringBuilder text, DetailMeans d) {
        line(text, "assets surviving", d.assetsSurviving(), 1);
        line(text, "first track at, km", d.firstTrackRangeM(), 1000);
        line(text, "its position error, m", d.firstTrackErrorM(), 1);
        line(text, "first intercept at, km", d.firstInterceptRangeM(), 1000);
        if (d.costExchange().isPresent()) {
            line(text, "spent for 1 USD stopped", d.costExchange(), 1);
        }
        d.warningS().forEach((id, m) -> line(text, "warning at " + id + ", s", Rounding.withInterval(m)));
    }

    private static void line(StringBuilder text, String name, Optional<Interval> mean, double unit) {
        line(
                text,
                name,
                mean.map(m -> Rounding.withInterval(new Interval(m.estimate() / unit, m.low() / unit, m.high() / unit)))
                        .orElse("-"));
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(String.format(Locale.ROOT, "  %-26s %s%n", name, value));
    }
}
