package dev.bulwark.exchange.report;

import dev.bulwark.base.stats.Interval;
import dev.bulwark.study.causes.Cause;
import dev.bulwark.study.causes.CauseSummary;
import dev.bulwark.study.summary.VariantSummary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Why threats get through: a bar a variant, cut into causes, and the same as a table. */
final class CauseSection {
    private static final double BAR = 460;
    private static final double LEFT = 190;
    private static final double ROW = 34;
    private static final double THICK = 22;
    private static final double ROOM_PER_LETTER = 7.5;

    private final Report report;
    private final Html html;

    CauseSection(Report report, Html html) {
        this.report = report;
        this.html = html;
    }

    void write() {
        if (report.causes().isEmpty()) {
            return;
        }
        html.section("causes", "Why they get through");
        html.line(
                "p",
                "Each raid is repeated with the same luck and one thing relaxed: no hills, channels without number,"
                        + " rounds without number, one perfect network, no reaction time, every shot a hit. The first of"
                        + " these, in this order, that stops a threat is its cause.");
        html.raw("<figure class=\"chart\"><figcaption><strong>").text(title()).raw("</strong><br>");
        html.text("Threats that get through, mean of a run, by cause; " + runs() + " runs a variant")
                .raw("</figcaption>")
                .raw(bars())
                .raw("</figure>\n");
        table();
        html.end("section");
    }

    /** The finding: the cause of most leakers, all variants together. */
    private String title() {
        Cause most = shown().stream()
                .max(Comparator.comparingDouble(c -> report.causes().values().stream()
                        .mapToDouble(s -> mean(s, c).estimate())
                        .sum()))
                .orElse(Cause.REACH);
        return switch (most) {
            case TERRAIN -> "Hills let most of them through";
            case CHANNELS -> "Most get through because fire units are busy";
            case MAGAZINE -> "Most get through because launchers are empty";
            case IDENTITY -> "Most get through because the defence does not know them for hostile";
            case SHARING -> "Most get through because one does not tell the other";
            case REACTION -> "Most get through because the defence is slow";
            case LUCK -> "Most get through because shots miss";
            case JOINT -> "Most get through for more than one reason";
            case REACH -> "Most get through where nobody can reach them";
        };
    }

    private String bars() {
        double longest = report.causes().values().stream()
                .mapToDouble(s -> s.leakers().estimate())
                .max()
                .orElse(1);
        double scale = longest > 0 ? BAR / longest : 0;
        Svg svg = new Svg("cause-bars", LEFT + BAR + 80, ROW * report.causes().size() + 8, title(), "The table below");
        int row = 0;
        for (VariantSummary variant : report.variants()) {
            CauseSummary summary = report.causes().get(variant.id());
            if (summary != null) {
                bar(svg, variant.title(), summary, 4 + ROW * row++, scale);
            }
        }
        return svg.toString();
    }

    private static void bar(Svg svg, String name, CauseSummary summary, double y, double scale) {
        svg.text(LEFT - 14, y + 16, "rowname", name);
        double x = LEFT;
        for (Map.Entry<Cause, Interval> e : summary.byCause().entrySet()) {
            double width = e.getValue().estimate() * scale;
            if (width > 0) {
                svg.raw("<rect x=\"" + Svg.number(x) + "\" y=\"" + Svg.number(y) + "\" width=\"" + Svg.number(width)
                        + "\" height=\"" + Svg.number(THICK) + "\" class=\"cause "
                        + e.getKey().text() + "\"/>");
                if (width > ROOM_PER_LETTER * e.getKey().text().length()) {
                    svg.text(
                            x + width / 2,
                            y + 15,
                            "causename on-" + e.getKey().text(),
                            e.getKey().text());
                }
            }
            x += width;
        }
        svg.text(x + 8, y + 16, "value", Rounding.estimate(summary.leakers()));
    }

    /** Causes down, variants across: the meanings need room, the numbers do not. */
    private void table() {
        List<VariantSummary> variants = report.variants().stream()
                .filter(v -> report.causes().containsKey(v.id()))
                .toList();
        List<String> heads = new ArrayList<>(List.of("Cause"));
        variants.forEach(v -> heads.add(v.title()));
        List<List<String>> rows = new ArrayList<>();
        for (Cause cause : shown()) {
            List<String> row = new ArrayList<>(List.of(cause.text() + ": " + cause.meaning()));
            for (VariantSummary variant : variants) {
                CauseSummary summary = report.causes().get(variant.id());
                row.add(summary == null ? "–" : Rounding.withInterval(mean(summary, cause)));
            }
            rows.add(row);
        }
        html.table("Leakers by cause: means of a run, 95 % intervals in brackets", heads, rows);
    }

    /** Causes that have any leaker, in their order. */
    private List<Cause> shown() {
        return Arrays.stream(Cause.values())
                .filter(c -> report.causes().values().stream()
                        .anyMatch(s -> mean(s, c).estimate() > 0))
                .toList();
    }

    private static Interval mean(CauseSummary summary, Cause cause) {
        return summary.byCause().getOrDefault(cause, new Interval(0, 0, 0));
    }

    private String runs() {
        Set<String> counts = report.causes().values().stream()
                .map(s -> String.valueOf(s.replications()))
                .collect(Collectors.toCollection(TreeSet::new));
        return String.join(" or ", counts);
    }
}
