package dev.bulwark.terrain.raster;

/**
 * The exact floor of one octant, by merging horizons layer by layer (after the radial layers of H. Haverkort and L.
 * Toma).
 *
 * <p>Seen from the site, direction is s = y / x and height is v = slope times d / x. In (s, v) every straight edge of the
 * grid is a straight segment, so the horizon up to a layer is a continuous function of straight pieces, the upper
 * envelope of all edges so far: those along layers, and those from layer to layer. The floor at a post is the horizon's
 * height in its direction just before its own layer is merged. Merging is one walk along both functions.
 *
 * <p>The edge outward from post (x - 1, y) to (x, y) covers s from y / x to y / (x - 1), which lies within the edge of
 * layer x from y to y + 1 and begins at the same post, so it lies above that edge along its whole length or nowhere.
 */
final class HorizonMerge {
    private static final double BELOW_ALL = -1e9;
    /** Floors are this near to brute force, in metres, as far as the shape of edges goes. */
    private static final double FINE_M = 0.03;

    private static final int NONE = 0;
    private static final int OLD = 1;
    private static final int NEW = 2;

    private final Octant octant;
    private final Sag sag;
    private final float[] floors;

    private double[] layer;
    private double[] previous;
    private double[] oldS;
    private double[] oldV;
    private double[] oldM;
    private double[] newS;
    private double[] newV;
    private double[] newM;
    private int newCount;

    private int piece;
    private double h;
    private int follow;

    HorizonMerge(Octant octant, Sag sag, float[] floors) {
        this.octant = octant;
        this.sag = sag;
        this.floors = floors;
        int room = Math.min(octant.layers(), octant.breadth()) + 2;
        layer = new double[room];
        previous = new double[room];
        oldS = new double[64];
        oldV = new double[64];
        oldM = new double[64];
        newS = new double[64];
        newV = new double[64];
        newM = new double[64];
        newS[0] = 0;
        newV[0] = BELOW_ALL;
        newCount = 1;
    }

    /** Fills the floors of the octant out to some layers; {@code lastAside[x]} is the last post wanted of each. */
    void run(int[] lastAside) {
        for (int x = 1; x < lastAside.length; x++) {
            swap(4 * (partsOf(x) + 1) * lastAside[x] + 8);
            merge(x, lastAside[x]);
        }
    }

    /** The horizon so far becomes the old one; room for as many pieces as merging can make. */
    private void swap(int more) {
        double[] s = oldS;
        double[] v = oldV;
        double[] m = oldM;
        oldS = ended(newS);
        oldV = newV;
        oldM = newM;
        int need = 2 * newCount + more;
        boolean fits = s.length >= need;
        newS = fits ? s : new double[2 * need];
        newV = fits ? v : new double[2 * need];
        newM = fits ? m : new double[2 * need];
        newCount = 0;
        double[] swapped = previous;
        previous = layer;
        layer = swapped;
    }

    private double[] ended(double[] s) {
        s[newCount] = Double.POSITIVE_INFINITY;
        return s;
    }

    private void merge(int x, int last) {
        double perStep = 1.0 / x;
        double perInnerStep = x > 1 ? 1.0 / (x - 1) : 0;
        int parts = partsOf(x);
        look(x, last, perStep);
        piece = 0;
        h = oldV[0];
        follow = NONE;
        for (int y = 0; y < last; y++) {
            double s = y * perStep;
            double inner = y * perInnerStep;
            double v = layer[y];
            double m = (layer[y + 1] - v) * x;
            double next = (y + 1) * perStep;
            report(x, y);
            boolean between = y > 0 && previous[y] > v + m * (inner - s);
            if (parts > 1) {
                walkArcs(x, y, parts, between);
            } else if (between) {
                walk(s, v, (previous[y] - v) / (inner - s), inner);
                walk(inner, v + m * (inner - s), m, next);
            } else {
                walk(s, v, m, next);
            }
        }
        report(x, last);
    }

    /**
     * Seen from the site an edge is not quite straight: ground between posts follows the sea's curve, which stands
     * b^2 / 8R above its chord (and a slope's height by a little more). Near edges, whose error grows with range, are cut so that it stays under {@link #FINE_M}.
     */
    private int partsOf(int x) {
        double bulgeM = Math.max(sag.outward(), sag.aside()) / 8 * octant.layers() / x;
        return (int) Math.ceil(StrictMath.sqrt(bulgeM / FINE_M));
    }

    private void walkArcs(int x, int y, int parts, boolean between) {
        double s = (double) y / x;
        double next = (y + 1.0) / x;
        double v = layer[y];
        double m = (layer[y + 1] - v) * x;
        double from = s;
        if (between) {
            double inner = y / (x - 1.0);
            double slope = (previous[y] - v) / (inner - s);
            double rise = previous[y] * (x - 1) - v * x;
            double slack = y * (sag.outward() / 2 + rise * rise * sag.curvature());
            for (int k = 1; k <= parts; k++) {
                double to = s + (inner - s) * k / parts;
                double start = v + slope * (from - s) + slack * aboveChordOfInverse(s, inner, from);
                double end = v + slope * (to - s) + slack * aboveChordOfInverse(s, inner, to);
                walk(from, start, (end - start) / (to - from), to);
                from = to;
            }
        }
        double begin = from;
        double slack = x * (sag.aside() / 2 + m * m * sag.curvature());
        for (int k = 1; k <= parts && begin < next; k++) {
            double to = k == parts ? next : begin + (next - begin) * k / parts;
            double start = v + m * (from - s) + slack * (from - s) * (next - from);
            double end = v + m * (to - s) + slack * (to - s) * (next - to);
            walk(from, start, (end - start) / (to - from), to);
            from = to;
        }
    }

    /** How far the curve -1 / s lies above its chord from a to b. */
    private static double aboveChordOfInverse(double a, double b, double s) {
        return (s - a) * (b - s) / (a * b * s);
    }

    /** Heights of a layer as seen from the site. */
    private void look(int x, int last, double perStep) {
        float[] ground = octant.plane().values;
        int at = octant.index(x, 0);
        int aside = octant.aside();
        for (int y = 0; y <= last; y++) {
            layer[y] = sag.height(ground[at + y * aside], sag.squareOverRadius(x, y)) * perStep;
        }
    }

    /** The floor of a post, where the old horizon has just been followed to: h. */
    private void report(int x, int y) {
        int at = octant.index(x, y);
        float line = (float) sag.altitudeM(h * x, sag.squareOverRadius(x, y));
        floors[at] = Math.max(octant.plane().values[at], line);
    }

    /** Follows both the old horizon and one new piece from a to b, and writes down the higher. */
    private void walk(double a, double value, double slope, double b) {
        if (follow == NEW) {
            follow = NONE;
        }
        double s0 = a;
        double g0 = value;
        while (true) {
            double end = oldS[piece + 1];
            double s1 = Math.min(end, b);
            double run = s1 - s0;
            double m = oldM[piece];
            double d0 = g0 - h;
            double turn = slope - m;
            double d1 = d0 + turn * run;
            if (d0 <= 0 && d1 <= 0) {
                put(OLD, s0, h, m);
            } else if (d0 >= 0 && d1 >= 0) {
                put(NEW, s0, g0, slope);
            } else if (d0 < 0) {
                put(OLD, s0, h, m);
                double cross = -d0 / turn;
                put(NEW, s0 + cross, g0 + slope * cross, slope);
            } else {
                put(NEW, s0, g0, slope);
                double cross = -d0 / turn;
                put(OLD, s0 + cross, h + m * cross, m);
            }
            g0 += slope * run;
            s0 = s1;
            if (end > b) {
                h += m * run;
                return;
            }
            piece++;
            h = oldV[piece];
            follow = follow == OLD ? NONE : follow;
            if (end == b) {
                return;
            }
        }
    }

    private void put(int which, double s, double v, double m) {
        if (follow != which) {
            newS[newCount] = s;
            newV[newCount] = v;
            newM[newCount] = m;
            newCount++;
            follow = which;
        }
    }
}
