package dev.bulwark.exchange.map;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.exchange.land.Ring;
import java.util.Arrays;
import java.util.List;

/** A rectangle of the canvas that shows a part of the Earth, degrees straight, scaled at its middle latitude. */
final class Panel {
    private static final int SUB_ROWS = 3;

    private final Pixels canvas;
    private final int left;
    private final int top;
    private final int wide;
    private final int high;
    private final View view;

    /** Degrees that a panel shows. */
    record View(double southDeg, double westDeg, double northDeg, double eastDeg) {
        double heightToWidth() {
            double middle = StrictMath.toRadians((southDeg + northDeg) / 2);
            return (northDeg - southDeg) / ((eastDeg - westDeg) * StrictMath.cos(middle));
        }
    }

    Panel(Pixels canvas, int left, int top, int wide, int high, View view) {
        this.canvas = canvas;
        this.left = left;
        this.top = top;
        this.wide = wide;
        this.high = high;
        this.view = view;
    }

    double x(double longitudeDeg) {
        double near = longitudeDeg - 360 * Math.rint((longitudeDeg - (view.westDeg + view.eastDeg) / 2) / 360);
        return left + (near - view.westDeg) / (view.eastDeg - view.westDeg) * wide;
    }

    double y(double latitudeDeg) {
        return top + (view.northDeg - latitudeDeg) / (view.northDeg - view.southDeg) * high;
    }

    /** Paints what lies inside an odd number of rings, with soft edges. */
    void fill(List<Ring> rings, int rgb, double opacity) {
        double[][] xs = new double[rings.size()][];
        double[][] ys = new double[rings.size()][];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = rings.get(i).points().stream()
                    .mapToDouble(p -> x(p.longitudeDeg()))
                    .toArray();
            ys[i] = rings.get(i).points().stream()
                    .mapToDouble(p -> y(p.latitudeDeg()))
                    .toArray();
        }
        for (int y = 0; y < high; y++) {
            double[] share = new double[wide];
            for (int sub = 0; sub < SUB_ROWS; sub++) {
                double[] borders = borders(xs, ys, top + y + (sub + 0.5) / SUB_ROWS);
                for (int i = 0; i + 1 < borders.length; i += 2) {
                    span(share, borders[i] - left, borders[i + 1] - left);
                }
            }
            for (int x = 0; x < wide; x++) {
                canvas.paint(left + x, top + y, rgb, opacity * share[x]);
            }
        }
    }

    private static double[] borders(double[][] xs, double[][] ys, double at) {
        double[] found = new double[16];
        int n = 0;
        for (int r = 0; r < xs.length; r++) {
            double[] x = xs[r];
            double[] y = ys[r];
            for (int i = 0, j = x.length - 1; i < x.length; j = i++) {
                if ((y[j] > at) != (y[i] > at)) {
                    found = n == found.length ? Arrays.copyOf(found, 2 * n) : found;
                    found[n++] = x[j] + (at - y[j]) / (y[i] - y[j]) * (x[i] - x[j]);
                }
            }
        }
        double[] borders = Arrays.copyOf(found, n);
        Arrays.sort(borders);
        return borders;
    }

    private void span(double[] share, double from, double to) {
        double a = Math.clamp(from, 0, wide);
        double b = Math.clamp(to, 0, wide);
        for (int x = (int) a; x < Math.min(wide, Math.ceil(b)); x++) {
            share[x] += Math.max(0, Math.min(b, x + 1.0) - Math.max(a, x)) / SUB_ROWS;
        }
    }

    /** Draws rings; a dash is so many points of the ring long, 0 for none. */
    void draw(List<Ring> rings, int rgb, double opacity, int dash) {
        for (Ring ring : rings) {
            Geodetic before = ring.points().getLast();
            for (int i = 0; i < ring.points().size(); i++) {
                Geodetic p = ring.points().get(i);
                if (dash == 0 || i / dash % 2 == 0) {
                    line(
                            x(before.longitudeDeg()),
                            y(before.latitudeDeg()),
                            x(p.longitudeDeg()),
                            y(p.latitudeDeg()),
                            rgb,
                            opacity);
                }
                before = p;
            }
        }
    }

    private void line(double x1, double y1, double x2, double y2, int rgb, double opacity) {
        if (inside(x1, y1) && inside(x2, y2)) {
            canvas.line(x1, y1, x2, y2, rgb, opacity);
        }
    }

    boolean inside(double x, double y) {
        return x >= left && x < left + wide - 1 && y >= top && y < top + high - 1;
    }
}
