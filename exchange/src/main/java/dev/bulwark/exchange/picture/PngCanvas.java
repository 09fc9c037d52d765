package dev.bulwark.exchange.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** Draws a PNG file at twice the size, with the fonts of the machine: the picture is the same, its letters may not be. */
public final class PngCanvas implements Canvas {
    private static final int SCALE = 2;

    private final BufferedImage image;
    private final Graphics2D graphics;

    public PngCanvas(double width, double height) {
        image = new BufferedImage(
                (int) Math.ceil(SCALE * width), (int) Math.ceil(SCALE * height), BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.scale(SCALE, SCALE);
    }

    @Override
    public void fill(List<double[]> rings, Ink ink) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        rings.forEach(ring -> add(path, ring, true));
        graphics.setColor(new Color(ink.rgb()));
        graphics.fill(path);
    }

    @Override
    public void line(double[] points, boolean closed, Ink ink) {
        Path2D path = new Path2D.Double();
        add(path, points, closed);
        float width = (float) ink.width();
        graphics.setStroke(
                ink.dash() > 0
                        ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes(ink), 0)
                        : new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.setColor(new Color(ink.rgb()));
        graphics.draw(path);
    }

    @Override
    public void text(double x, double y, double size, boolean bold, Ink ink, String text) {
        Font font = new Font(Font.SANS_SERIF, bold ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) size);
        graphics.setFont(font);
        graphics.setColor(new Color(ink.rgb()));
        graphics.drawString(text, (float) x, (float) y);
    }

    @Override
    public void clip(double x, double y, double width, double height) {
        graphics.setClip(new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public void unclip() {
        graphics.setClip(null);
    }

    /** The finished file. */
    public byte[] png() {
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static float[] dashes(Ink ink) {
        return new float[] {(float) ink.dash()};
    }

    private static void add(Path2D path, double[] points, boolean closed) {
        for (int i = 0; i < points.length; i += 2) {
            if (i == 0) {
                path.moveTo(points[i], points[i + 1]);
            } else {
                path.lineTo(points[i], points[i + 1]);
            }
        }
        if (closed && points.length > 0) {
            path.closePath();
        }
    }
}
