package dev.bulwark.app.command;

import dev.bulwark.app.shell.Answer;
import dev.bulwark.app.shell.Style;
import dev.bulwark.base.stats.Interval;
import dev.bulwark.exchange.record.CausesJson;
import dev.bulwark.exchange.report.Rounding;
import dev.bulwark.study.causes.Cause;
import dev.bulwark.study.causes.CauseSummary;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Why threats of a scenario get through. */
record CausesAnswer(String title, long seed, CauseSummary summary, String terrainNote) implements Answer {
    private static final int BAR = 30;

    @Override
    public String schema() {
        return CausesJson.SCHEMA;
    }

    @Override
    public Map<String, ?> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("scenario", title);
        json.put("seed", seed);
        json.putAll(CausesJson.of(summary));
        json.put("terrain_note", terrainNote);
        return json;
    }

    @Override
    public String text(Style style) {
        StringBuilder text = new StringBuilder(style.strong(title)).append('\n');
        text.append(String.format(Locale.ROOT, "%s get through a run%n%n", Rounding.withInterval(summary.leakers())));
        double all = Math.max(summary.leakers().estimate(), 1e-12);
        summary.byCause().forEach((cause, mean) -> {
            if (mean.estimate() > 0) {
                int bar = (int) Math.ceil(BAR * mean.estimate() / all);
                text.append(String.format(
                        Locale.ROOT,
                        "  %-10s %-24s %s%n             %s%n",
                        cause.text(),
                        Rounding.withInterval(mean),
                        "#".repeat(bar),
                        style.faint(cause.meaning())));
            }
        });
        text.append('\n')
                .append(style.strong("most of each raid that gets through"))
                .append('\n');
        summary.byRaid()
                .forEach((raid, causes) -> mostOf(causes).ifPresent(c -> {
                    Interval mean = causes.getOrDefault(c, summary.leakers());
                    text.append(String.format(
                            Locale.ROOT, "  %-22s %-10s %s%n", raid, c.text(), Rounding.withInterval(mean)));
                }));
        text.append(style.faint("means of " + summary.replications() + " runs, seed " + seed
                + "; in brackets 95 % intervals of chance alone\n"));
        return text.toString();
    }

    private static Optional<Cause> mostOf(SortedMap<Cause, Interval> causes) {
        return causes.entrySet().stream()
                .filter(e -> e.getValue().estimate() > 0)
                .max(Comparator.comparingDouble(e -> e.getValue().estimate()))
                .map(Map.Entry::getKey);
    }
}
