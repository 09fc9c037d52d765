package dev.bulwark.exchange.picture;

import java.util.List;

/** Draws a PNG file at twice the size, by plain arithmetic with letters from the jar: the same bytes on every machine. */
public final class PngCanvas implements Canvas {
    private static final int SCALE = 2;

    private final Pixels pixels;
    private final Letters.Fonts fonts;
    private Scan scan;

    public PngCanvas(double width, double height, Letters.Fonts fonts) {
        this.pixels = new Pixels((int) Math.ceil(SCALE * width), (int) Math.ceil(SCALE * height), Ink.PAPER.rgb());
        this.fonts = fonts;
        this.scan = whole();
    }

    @Override
    public void fill(List<double[]> rings, Ink ink) {
        scan.fill(rings.stream().map(PngCanvas::scaled).toList(), ink.rgb(), ink.opacity());
    }

    @Override
    public void line(double[] points, boolean closed, Ink ink) {
        for (double[] side : Stroke.sides(scaled(points), closed, SCALE * ink.width(), SCALE * ink.dash())) {
            scan.fill(List.of(side), ink.rgb(), ink.opacity());
        }
    }

    @Override
    public void text(double x, double y, double size, boolean bold, Ink ink, String text) {
        Letters letters = bold ? fonts.bold() : fonts.plain();
        letters.write(pixels, SCALE * x, SCALE * y, SCALE * size, text, ink.rgb());
    }

    @Override
    public void clip(double x, double y, double width, double height) {
        scan = new Scan(
                pixels,
                new Scan.Window(
                        (int) Math.max(0, SCALE * x),
                        (int) Math.max(0, SCALE * y),
                        (int) Math.min(pixels.width(), SCALE * (x + width)),
                        (int) Math.min(pixels.height(), SCALE * (y + height))));
    }

    @Override
    public void unclip() {
        scan = whole();
    }

    /** The finished file. */
    public byte[] png() {
        return Png.of(pixels);
    }

    private Scan whole() {
        return new Scan(pixels, new Scan.Window(0, 0, pixels.width(), pixels.height()));
    }

    private static double[] scaled(double[] points) {
        double[] scaled = points.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= SCALE;
        }
        return scaled;
    }
}
