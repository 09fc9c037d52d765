package dev.bulwark.exchange.picture;

import java.util.List;

/** Something to draw on, in pixels from the upper left corner. Calls come in order, later ones on top. */
public sealed interface Canvas permits SvgCanvas, PngCanvas {

    /** Fills closed lines, given as {x, y, x, y ...}, by the even-odd rule. */
    void fill(List<double[]> rings, Ink ink);

    /** Strokes a line, given as {x, y, x, y ...}. */
    void line(double[] points, boolean closed, Ink ink);

    /** Writes text that begins at a place. */
    void text(double x, double y, double size, boolean bold, Ink ink, String text);

    /** Limits what follows to a rectangle; {@link #unclip} ends it. */
    void clip(double x, double y, double width, double height);

    void unclip();
}
