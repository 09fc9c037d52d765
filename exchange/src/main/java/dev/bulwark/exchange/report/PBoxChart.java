package dev.bulwark.exchange.report;

import dev.bulwark.base.stats.PBox;
import java.util.List;

/** How likely it is that at most so many get through: the band that ignorance leaves, and the mean within it. */
record PBoxChart(String id, String title, PBox box) {
    private static final double LEFT = 44;
    private static final double PLOT = 250;
    private static final double HIGH = 130;
    private static final double TOP = 8;

    String svg() {
        List<Double> values = box.values();
        double least = Math.floor(values.getFirst());
        double most = Math.max(least + 1, values.getLast());
        double step = Ticks.step(most - least);
        double first = Math.floor(least / step) * step;
        double last = Math.ceil(most / step) * step;
        Svg svg = new Svg(id, LEFT + PLOT + 16, TOP + HIGH + 30, title, words());
        for (double share = 0; share <= 1; share += 0.25) {
            double y = y(share);
            svg.line(LEFT, y, LEFT + PLOT, y, "grid");
            svg.text(LEFT - 6, y + 4, "share", Math.round(100 * share) + " %");
        }
        for (double tick = first; tick <= last + step / 2; tick += step) {
            svg.text(x(tick, first, last), TOP + HIGH + 16, "tick", Ticks.label(tick, step));
        }
        svg.raw("<path class=\"band\" d=\"" + steps(box.high(), first, last, true)
                + steps(box.low(), first, last, false) + "Z\"/>");
        svg.raw("<path class=\"middle\" d=\"" + steps(box.middle(), first, last, true) + "\"/>\n");
        return svg.toString();
    }

    /** A step curve from left to right, or joined on from right to left. */
    private String steps(List<Double> shares, double first, double last, boolean forward) {
        StringBuilder d = new StringBuilder();
        int n = shares.size();
        if (forward) {
            d.append("M").append(point(first, 0, first, last));
            double before = 0;
            for (int i = 0; i < n; i++) {
                d.append("L").append(point(box.values().get(i), before, first, last));
                before = shares.get(i);
                d.append("L").append(point(box.values().get(i), before, first, last));
            }
            d.append("L").append(point(last, before, first, last));
        } else {
            d.append("L").append(point(last, shares.get(n - 1), first, last));
            for (int i = n - 1; i >= 0; i--) {
                d.append("L").append(point(box.values().get(i), shares.get(i), first, last));
                d.append("L").append(point(box.values().get(i), i == 0 ? 0 : shares.get(i - 1), first, last));
            }
            d.append("L").append(point(first, 0, first, last));
        }
        return d.toString();
    }

    private static String point(double value, double share, double first, double last) {
        return Svg.number(x(value, first, last)) + " " + Svg.number(y(share));
    }

    private static double x(double value, double first, double last) {
        return LEFT + (value - first) / (last - first) * PLOT;
    }

    private static double y(double share) {
        return TOP + HIGH * (1 - share);
    }

    private String words() {
        int half = 0;
        while (half < box.values().size() - 1 && box.middle().get(half) < 0.5) {
            half++;
        }
        return "At most " + Rounding.plain(box.values().get(half)) + " get through with a probability of "
                + percent(box.low().get(half)) + " to " + percent(box.high().get(half)) + ", on average "
                + percent(box.middle().get(half));
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }
}
