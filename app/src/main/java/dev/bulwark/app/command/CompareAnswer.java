package dev.bulwark.app.command;

import dev.bulwark.app.shell.Answer;
import dev.bulwark.app.shell.Style;
import dev.bulwark.base.stats.Interval;
import dev.bulwark.exchange.report.Rounding;
import dev.bulwark.study.runs.VariantRuns;
import dev.bulwark.study.summary.Comparison;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Two scenarios side by side, as a table for people that is a table in Markdown too. */
record CompareAnswer(List<String> titles, int pairs, long seed, List<Comparison> rows) implements Answer {

    CompareAnswer {
        titles = List.copyOf(titles);
        rows = List.copyOf(rows);
    }

    static CompareAnswer of(List<String> titles, VariantRuns first, VariantRuns second, long seed) {
        List<Comparison> rows = Comparison.of(first, second);
        int pairs = rows.stream().mapToInt(Comparison::pairs).max().orElse(0);
        return new CompareAnswer(titles, pairs, seed, rows);
    }

    @Override
    public String schema() {
        return "bulwark.compare/1";
    }

    @Override
    public Map<String, ?> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("first", titles.get(0));
        json.put("second", titles.get(1));
        json.put("seed", seed);
        json.put("pairs", pairs);
        Map<String, Object> measures = new LinkedHashMap<>();
        for (Comparison row : rows) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("pairs", row.pairs());
            one.put("first", json(row.first()));
            one.put("second", json(row.second()));
            one.put("second_minus_first", json(row.difference()));
            measures.put(row.measure(), one);
        }
        json.put("measures", measures);
        return json;
    }

    private static Map<String, Object> json(Interval interval) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("mean", interval.estimate());
        json.put("low", interval.low());
        json.put("high", interval.high());
        return json;
    }

    @Override
    public String text(Style style) {
        StringBuilder text = new StringBuilder();
        text.append("A: ").append(style.strong(titles.get(0))).append("  \n");
        text.append("B: ").append(style.strong(titles.get(1))).append("\n\n");
        String form = "| %-38s | %-26s | %-26s | %-28s |%n";
        text.append(String.format(Locale.ROOT, form, "mean of a run", "A", "B", "B less A"));
        text.append("|---|---|---|---|\n");
        for (Comparison row : rows) {
            text.append(String.format(
                    Locale.ROOT,
                    form,
                    row.phrase(),
                    Rounding.withInterval(row.first()),
                    Rounding.withInterval(row.second()),
                    Rounding.withInterval(row.difference())));
        }
        return text.append(style.faint("\n" + pairs + " runs of each with the same luck, seed " + seed
                        + "; in brackets 95 % intervals of chance alone.\n"))
                .toString();
    }
}
