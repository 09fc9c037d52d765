package dev.bulwark.exchange.picture;

import java.util.List;
import java.util.Locale;

/** Draws an SVG file that stands alone. */
public final class SvgCanvas implements Canvas {
    private final StringBuilder out = new StringBuilder();
    private int clips;

    /**
     * @param title for those who cannot see the picture
     * @param description the numbers in words
     */
    public SvgCanvas(double width, double height, String title, String description) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(number(width))
                .append(' ')
                .append(number(height))
                .append("\" width=\"")
                .append(number(width))
                .append("\" height=\"")
                .append(number(height))
                .append("\" role=\"img\" font-family=\"sans-serif\">\n<title>")
                .append(escaped(title))
                .append("</title>\n<desc>")
                .append(escaped(description))
                .append("</desc>\n");
    }

    @Override
    public void fill(List<double[]> rings, Ink ink) {
        StringBuilder data = new StringBuilder();
        rings.forEach(ring -> path(data, ring, true));
        out.append("<path fill=\"")
                .append(colour(ink))
                .append(ink.opacity() < 1 ? "\" fill-opacity=\"" + ink.opacity() : "")
                .append("\" fill-rule=\"evenodd\" d=\"")
                .append(data)
                .append("\"/>\n");
    }

    @Override
    public void line(double[] points, boolean closed, Ink ink) {
        StringBuilder data = new StringBuilder();
        path(data, points, closed);
        out.append("<path fill=\"none\" stroke=\"")
                .append(colour(ink))
                .append("\" stroke-width=\"")
                .append(number(ink.width()))
                .append('"');
        if (ink.dash() > 0) {
            out.append(" stroke-dasharray=\"").append(number(ink.dash())).append('"');
        }
        out.append(" d=\"").append(data).append("\"/>\n");
    }

    @Override
    public void text(double x, double y, double size, boolean bold, Ink ink, String text) {
        out.append("<text x=\"")
                .append(number(x))
                .append("\" y=\"")
                .append(number(y))
                .append("\" font-size=\"")
                .append(number(size))
                .append(bold ? "\" font-weight=\"bold" : "")
                .append("\" fill=\"")
                .append(colour(ink))
                .append("\">")
                .append(escaped(text))
                .append("</text>\n");
    }

    @Override
    public void clip(double x, double y, double width, double height) {
        clips++;
        out.append("<clipPath id=\"clip").append(clips).append("\"><rect x=\"").append(number(x));
        out.append("\" y=\"").append(number(y)).append("\" width=\"").append(number(width));
        out.append("\" height=\"").append(number(height)).append("\"/></clipPath>\n<g clip-path=\"url(#clip");
        out.append(clips).append(")\">\n");
    }

    @Override
    public void unclip() {
        out.append("</g>\n");
    }

    /** The finished file. */
    public String svg() {
        return out + "</svg>\n";
    }

    private static void path(StringBuilder data, double[] points, boolean closed) {
        for (int i = 0; i < points.length; i += 2) {
            data.append(i == 0 ? 'M' : 'L')
                    .append(number(points[i]))
                    .append(' ')
                    .append(number(points[i + 1]));
        }
        data.append(closed ? "Z" : "");
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String colour(Ink ink) {
        return String.format(Locale.ROOT, "#%06x", ink.rgb());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
