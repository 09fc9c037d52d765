package dev.bulwark.exchange.report;

import dev.bulwark.base.stats.Interval;
import dev.bulwark.model.catalogue.Figure;
import dev.bulwark.study.summary.Driver;
import dev.bulwark.study.summary.MeasureDoubt;
import dev.bulwark.study.summary.VariantDoubt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How far the answer moves within the published ranges, and which figures move it. */
final class DoubtSection {
    private final Report report;
    private final Html html;
    private final Map<String, String> titles = new LinkedHashMap<>();

    DoubtSection(Report report, Html html) {
        this.report = report;
        this.html = html;
        report.variants().forEach(v -> titles.put(v.id(), v.title()));
    }

    void write() {
        if (report.doubts().isEmpty()) {
            return;
        }
        html.section("doubt", "How sure one may be: chance and ignorance");
        html.line(
                "p",
                "Chance: the same defence would not have the same luck again. Ignorance: published figures disagree, and"
                        + " nobody outside knows which is right. Every figure with a range was drawn anew, all at once and"
                        + " for all variants alike (likeliest at the nominal value unless the study says otherwise), and"
                        + " the raids were repeated at each draw. The band below is the middle 95 % of those draws.");
        ranges();
        boxes();
        table();
        html.end("section");
        drivers();
    }

    private void ranges() {
        List<IntervalChart.Row> rows = new ArrayList<>();
        for (VariantDoubt doubt : report.doubts()) {
            Interval range = doubt.of("leakers").range();
            rows.add(new IntervalChart.Row(title(doubt), range, Rounding.withInterval(range)));
        }
        figure(
                "Within the published ranges the answer moves this far",
                "Threats that get through, mean of a run: mean over the draws, and the middle 95 % of them",
                new IntervalChart("doubt-range", "Leakers within the published ranges", "Mean and 95 % range", rows)
                        .svg());
    }

    private void boxes() {
        html.line("h3", "How likely it is that at most so many get through")
                .raw("<p class=\"small\">")
                .text("Line: chance and ignorance together. Band: where the line may lie, since figures are not known.")
                .raw("</p>\n<div class=\"multiples dense\">\n");
        int number = 0;
        for (VariantDoubt doubt : report.doubts()) {
            String svg = new PBoxChart("pbox" + ++number, "Leakers against " + title(doubt), doubt.leakers()).svg();
            html.raw("<figure>")
                    .raw(svg)
                    .raw("<figcaption><strong>")
                    .text(title(doubt))
                    .raw("</strong></figcaption>");
            html.raw("</figure>\n");
        }
        html.raw("</div>\n");
    }

    private void table() {
        List<List<String>> rows = new ArrayList<>();
        for (VariantDoubt doubt : report.doubts()) {
            MeasureDoubt leakers = doubt.of("leakers");
            double total = leakers.variances().total();
            rows.add(List.of(
                    title(doubt),
                    Rounding.withInterval(leakers.range()),
                    Rounding.fixed(StrictMath.sqrt(leakers.variances().chance()), 2),
                    Rounding.fixed(StrictMath.sqrt(leakers.variances().ignorance()), 2),
                    total == 0 ? "–" : Headline.percent(leakers.variances().ignorance() / total)));
        }
        html.table(
                "Leakers of a run: chance and ignorance apart; spread is a standard deviation, share one of the variance",
                List.of("Variant", "Mean and range", "Spread by chance", "by ignorance", "Share of ignorance"),
                rows);
    }

    private void drivers() {
        if (report.doubts().stream().allMatch(d -> d.of("leakers").drivers().isEmpty())) {
            return;
        }
        html.section("drivers", "What the answer hinges on");
        html.line(
                "p",
                "Share of ignorance's variance that a figure makes in all, together with others (total Sobol' index), and"
                        + " in the table also alone (first order), with 95 % intervals. Shares in all may add up to more than"
                        + " 100 %. Those figures were examined that move an answer most when moved alone.");
        int number = 0;
        for (VariantDoubt doubt : report.doubts()) {
            List<IntervalChart.Row> rows = new ArrayList<>();
            for (Driver driver : doubt.of("leakers").drivers()) {
                Interval percent = scaled(driver.indices().total());
                rows.add(new IntervalChart.Row(shortName(driver), percent, words(percent) + " %"));
            }
            figure(
                    title(doubt) + ": " + lead(doubt),
                    "Share of the variance of leakers that each figure makes in all, percent",
                    new IntervalChart("drivers" + ++number, "Drivers of " + title(doubt), "Total Sobol' index", rows)
                            .svg());
        }
        driverTable();
        html.end("section");
    }

    private void driverTable() {
        List<List<String>> rows = new ArrayList<>();
        for (VariantDoubt doubt : report.doubts()) {
            for (Driver driver : doubt.of("leakers").drivers()) {
                rows.add(List.of(
                        title(doubt),
                        longName(driver),
                        driver.unknown().figure().text(),
                        words(scaled(driver.indices().first())),
                        words(scaled(driver.indices().total())),
                        driver.direction() > 0 ? "more" : "fewer"));
            }
        }
        html.table(
                "Drivers of leakers: percent of ignorance's variance, 95 % intervals in brackets",
                List.of("Variant", "Figure", "Published", "Alone", "In all", "A larger figure lets through"), rows);
    }

    private static String lead(VariantDoubt doubt) {
        Driver first = doubt.of("leakers").drivers().getFirst();
        return first.indices().total().low() > 0
                ? "it hinges most on " + shortName(first)
                : "no single figure stands out";
    }

    private String longName(Driver driver) {
        String entry = driver.unknown().entryId();
        return report.entryNames().getOrDefault(entry, entry) + ": "
                + words(driver.unknown().figure());
    }

    static String shortName(Driver driver) {
        String entry = driver.unknown().entryId();
        String of = entry.equals("generic_assumptions")
                ? ""
                : entry.replaceFirst("^(m|radar)_", "").replace('_', ' ') + " ";
        return of + words(driver.unknown().figure());
    }

    /** A figure's key without its unit. */
    static String words(Figure figure) {
        return figure.key()
                .replaceFirst("_(km|m|s|m_s|km_h|deg|m2|usd_m|usd_bn|prob)$", "")
                .replace('_', ' ');
    }

    private static String words(Interval percent) {
        return Rounding.fixed(percent.estimate(), 0) + " (" + Rounding.fixed(percent.low(), 0) + " to "
                + Rounding.fixed(percent.high(), 0) + ")";
    }

    private static Interval scaled(Interval share) {
        return new Interval(100 * share.estimate(), 100 * share.low(), 100 * share.high());
    }

    private String title(VariantDoubt doubt) {
        return titles.getOrDefault(doubt.variant(), doubt.variant());
    }

    private void figure(String title, String subtitle, String svg) {
        html.raw("<figure class=\"chart\"><figcaption><strong>").text(title).raw("</strong><br>");
        html.text(subtitle).raw("</figcaption>").raw(svg).raw("</figure>\n");
    }
}
