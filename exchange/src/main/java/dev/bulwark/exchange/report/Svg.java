package dev.bulwark.exchange.report;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.exchange.land.Ring;
import dev.bulwark.exchange.picture.MapProjection;
import java.util.Locale;

/** Writes a picture as inline SVG with its words for those who cannot see it. */
final class Svg {
    private final StringBuilder out = new StringBuilder();

    Svg(String id, double width, double height, String title, String description) {
        out.append("<svg viewBox=\"0 0 ").append(number(width)).append(' ').append(number(height));
        out.append("\" role=\"img\" aria-labelledby=\"")
                .append(id)
                .append("-t ")
                .append(id)
                .append("-d\">");
        out.append("<title id=\"")
                .append(id)
                .append("-t\">")
                .append(Html.escape(title))
                .append("</title>");
        out.append("<desc id=\"")
                .append(id)
                .append("-d\">")
                .append(Html.escape(description))
                .append("</desc>\n");
    }

    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    Svg raw(String markup) {
        out.append(markup);
        return this;
    }

    Svg line(double x1, double y1, double x2, double y2, String style) {
        out.append("<line x1=\"")
                .append(number(x1))
                .append("\" y1=\"")
                .append(number(y1))
                .append("\" x2=\"");
        out.append(number(x2))
                .append("\" y2=\"")
                .append(number(y2))
                .append("\" class=\"")
                .append(style)
                .append("\"/>");
        return this;
    }

    Svg text(double x, double y, String style, String text) {
        out.append("<text x=\"")
                .append(number(x))
                .append("\" y=\"")
                .append(number(y))
                .append("\" class=\"");
        out.append(style).append("\">").append(Html.escape(text)).append("</text>\n");
        return this;
    }

    Svg circle(double x, double y, double radius, String style) {
        out.append("<circle cx=\"")
                .append(number(x))
                .append("\" cy=\"")
                .append(number(y))
                .append("\" r=\"");
        out.append(number(radius)).append("\" class=\"").append(style).append("\"/>");
        return this;
    }

    /** A closed line as path data; points nearer than half a pixel to the last one are left out. */
    static void path(StringBuilder data, MapProjection map, Ring ring) {
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        for (Geodetic p : ring.points()) {
            double x = map.x(p);
            double y = map.y(p);
            if (Double.isNaN(lastX)) {
                data.append('M');
            } else if (Math.hypot(x - lastX, y - lastY) < 0.5) {
                continue;
            } else {
                data.append('L');
            }
            data.append(number(x)).append(' ').append(number(y));
            lastX = x;
            lastY = y;
        }
        data.append('Z');
    }

    @Override
    public String toString() {
        return out + "</svg>\n";
    }
}
