package dev.bulwark.exchange.report;

import dev.bulwark.base.stats.Interval;
import dev.bulwark.study.summary.VariantSummary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;

/** What the runs came to: charts and tables of all variants, in the same order everywhere. */
final class Outcomes {
    private final Report report;
    private final Html html;

    Outcomes(Report report, Html html) {
        this.report = report;
        this.html = html;
    }

    void verdicts() {
        if (report.verdicts().isEmpty()) {
            return;
        }
        html.section("questions", "The questions asked").raw("<ul class=\"answers\">\n");
        report.verdicts()
                .forEach(v -> html.raw("<li><strong>")
                        .text(v.question().ask() + " " + Answers.word(v))
                        .raw("</strong> ")
                        .text(Answers.reason(v))
                        .raw("</li>\n"));
        html.raw("</ul>\n");
        html.table(
                "Answers: supported or refuted where chance and published ranges leave no doubt, open otherwise",
                List.of("Question", "Answer", "Claim", "Left minus right, nominal", "Within published ranges"),
                report.verdicts().stream()
                        .map(v -> List.of(
                                v.question().ask(),
                                v.kind().name().toLowerCase(Locale.ROOT),
                                v.question().claim().toString(),
                                Rounding.withInterval(v.difference()),
                                v.doubt()
                                        .map(d -> Rounding.withInterval(d.range()))
                                        .orElse("not drawn")))
                        .toList());
        html.end("section");
    }

    void leakers() {
        html.section("outcomes", "What gets through");
        String runs = runs();
        chart(
                "leakers",
                Headline.best(report.variants(), report.pairs()),
                "Threats that reach their asset, mean of a run with its 95 % interval; " + runs,
                v -> new IntervalChart.Row(v.title(), v.leakers(), Rounding.withInterval(v.leakers())));
        chart(
                "no-leak",
                noLeakTitle(),
                "Probability in percent that no threat gets through, with its 95 % interval (Wilson); " + runs,
                v -> new IntervalChart.Row(v.title(), percent(v.noLeak()), Rounding.percent(v.noLeak())));
        List<List<String>> rows = new ArrayList<>();
        for (VariantSummary v : report.variants()) {
            rows.add(List.of(
                    v.title(),
                    String.valueOf(v.replications()),
                    String.valueOf(v.threats()),
                    Rounding.withInterval(v.leakers()),
                    Rounding.percent(v.noLeak()),
                    Rounding.withInterval(v.neverSeen()),
                    Rounding.withInterval(v.neverEngaged())));
        }
        html.table(
                "Outcomes by variant: means of a run, 95 % intervals in brackets",
                List.of("Variant", "Runs", "Threats", "Leakers", "No leak at all", "Never seen", "Seen, never shot at"),
                rows);
        Distances.add(report.variants(), html);
        tallies();
        html.end("section");
    }

    /** What else was counted, where there was any of it. */
    private void tallies() {
        List<List<String>> rows = new ArrayList<>();
        for (VariantSummary v : report.variants()) {
            v.tallies().forEach((tally, interval) -> {
                if (interval.high() > 0) {
                    rows.add(List.of(v.title(), tally.phrase(), Rounding.withInterval(interval)));
                }
            });
        }
        if (!rows.isEmpty()) {
            html.table("Also counted: means of a run", List.of("Variant", "What", "Mean"), rows);
        }
    }

    void byRaid() {
        html.section("raids", "Who leaks, and where");
        matrix("Leakers of each raid: means, 95 % intervals in brackets", "Raid", VariantSummary::leakersByRaid);
        matrix("Leakers at each asset: means, 95 % intervals in brackets", "Asset", VariantSummary::leakersByAsset);
        html.end("section");
    }

    void interceptors() {
        html.section("interceptors", "What it costs in interceptors");
        chart(
                "fired",
                Headline.fired(report.variants()),
                "Interceptors fired, mean of a run with its 95 % interval; " + runs(),
                v -> new IntervalChart.Row(v.title(), v.fired(), Rounding.withInterval(v.fired())));
        matrix(
                "Interceptors fired of each kind: means, 95 % intervals in brackets",
                "Interceptor", VariantSummary::firedByInterceptor);
        List<List<String>> rows = new ArrayList<>();
        report.variants()
                .forEach(v -> rows.add(
                        List.of(v.title(), Rounding.withInterval(v.fired()), Rounding.withInterval(v.wasted()))));
        html.table(
                "Interceptors in all, and those that met a target dead already",
                List.of("Variant", "Fired", "Met nothing"),
                rows);
        html.end("section");
    }

    void pairs() {
        if (report.pairs().isEmpty()) {
            return;
        }
        Map<String, String> titles = new LinkedHashMap<>();
        report.variants().forEach(v -> titles.put(v.id(), v.title()));
        List<IntervalChart.Row> rows = report.pairs().stream()
                .map(p -> new IntervalChart.Row(
                        titles.getOrDefault(p.first(), p.first()) + " − " + titles.getOrDefault(p.second(), p.second()),
                        p.leakers(),
                        Rounding.withInterval(p.leakers())))
                .toList();
        html.section("pairs", "Differences on the same luck");
        html.line(
                "p",
                "Every variant meets the same raids with the same draws of chance, so differences are surer than the"
                        + " intervals above suggest. Left of zero the first of the two lets fewer through.");
        figure(new IntervalChart(
                "pairs-chart",
                Headline.differences(report.pairs()),
                "Leakers of a run, first minus second, with the 95 % interval (Student)",
                rows));
        html.end("section");
    }

    private static Interval percent(Interval p) {
        return new Interval(100 * p.estimate(), 100 * p.low(), 100 * p.high());
    }

    private String noLeakTitle() {
        double most = report.variants().stream()
                .mapToDouble(v -> v.noLeak().estimate())
                .max()
                .orElse(0);
        return most == 0 ? "No variant stopped everything in any run" : "How often everything is stopped";
    }

    private void chart(String id, String title, String subtitle, Function<VariantSummary, IntervalChart.Row> row) {
        figure(new IntervalChart(
                id, title, subtitle, report.variants().stream().map(row).toList()));
    }

    private void figure(IntervalChart chart) {
        html.raw("<figure class=\"chart\"><figcaption><strong>")
                .text(chart.title())
                .raw("</strong><br>");
        html.text(chart.subtitle()).raw("</figcaption>").raw(chart.svg()).raw("</figure>\n");
    }

    private void matrix(String caption, String what, Function<VariantSummary, SortedMap<String, Interval>> measure) {
        TreeSet<String> ids = new TreeSet<>();
        report.variants().forEach(v -> ids.addAll(measure.apply(v).keySet()));
        List<String> heads = new ArrayList<>(List.of(what));
        report.variants().forEach(v -> heads.add(v.title()));
        List<List<String>> rows = new ArrayList<>();
        for (String id : ids) {
            List<String> row = new ArrayList<>(List.of(report.entryNames().getOrDefault(id, id)));
            for (VariantSummary v : report.variants()) {
                Interval interval = measure.apply(v).get(id);
                row.add(interval == null ? "–" : Rounding.withInterval(interval));
            }
            rows.add(row);
        }
        html.table(caption, heads, rows);
    }

    private String runs() {
        List<String> counts = report.variants().stream()
                .map(v -> String.valueOf(v.replications()))
                .distinct()
                .toList();
        return String.join(" or ", counts) + " runs a variant";
    }
}
