package dev.bulwark.exchange.report;

import dev.bulwark.base.stats.Interval;
import java.util.List;

/**
 * Dots with whiskers, one line a variant, each with its name and numbers: no legend.
 *
 * @param id unique on the page
 * @param title the finding
 * @param subtitle what is measured, over which runs
 * @param rows one a variant
 */
record IntervalChart(String id, String title, String subtitle, List<Row> rows) {
    private static final double LEAST_LEFT = 160;
    private static final double PLOT = 340;
    private static final double RIGHT = 190;
    private static final double CHARACTER = 7;
    private static final double ROW = 34;
    private static final double TOP = 8;

    /** A line of the chart; {@code words} are its numbers. */
    record Row(String name, Interval interval, String words) {}

    String svg() {
        double low = Math.min(
                0, rows.stream().mapToDouble(r -> r.interval().low()).min().orElse(0));
        double high = Math.max(
                0, rows.stream().mapToDouble(r -> r.interval().high()).max().orElse(1));
        double step = Ticks.step(high - low == 0 ? 1 : high - low);
        double first = Math.floor(low / step) * step;
        double last = Math.max(first + step, Math.ceil(high / step) * step);
        double bottom = TOP + ROW * rows.size();
        Svg svg = new Svg(id, left() + PLOT + RIGHT, bottom + 30, title, subtitle + ". " + words());
        for (double tick = first; tick <= last + step / 2; tick += step) {
            double x = x(tick, first, last);
            svg.line(x, TOP, x, bottom, Math.abs(tick) < step / 2 ? "zero" : "grid");
            svg.text(x, bottom + 16, "tick", Ticks.label(tick, step));
        }
        for (int i = 0; i < rows.size(); i++) {
            row(svg, rows.get(i), TOP + ROW * (i + 0.5), first, last);
        }
        return svg.toString();
    }

    private void row(Svg svg, Row row, double y, double first, double last) {
        double low = x(row.interval().low(), first, last);
        double high = x(row.interval().high(), first, last);
        svg.line(low, y, high, y, "whisker");
        svg.line(low, y - 5, low, y + 5, "whisker").line(high, y - 5, high, y + 5, "whisker");
        svg.circle(x(row.interval().estimate(), first, last), y, 4.5, "dot");
        svg.text(left() - 14, y + 4, "rowname", row.name());
        svg.text(left() + PLOT + 14, y + 4, "value", row.words());
    }

    private String words() {
        StringBuilder text = new StringBuilder();
        rows.forEach(r -> text.append(r.name()).append(": ").append(r.words()).append(". "));
        return text.toString().strip();
    }

    private double x(double value, double first, double last) {
        return left() + (value - first) / (last - first) * PLOT;
    }

    /** Room for the longest name. */
    private double left() {
        int longest = rows.stream().mapToInt(r -> r.name().length()).max().orElse(0);
        return Math.max(LEAST_LEFT, longest * CHARACTER + 20);
    }
}
