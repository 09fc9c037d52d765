package dev.bulwark.terrain.raster;

import java.util.Arrays;

/**
 * The fast floor of one octant: rays at equal steps of s = y / x, each keeping the highest point that it has passed, all
 * of them moved outward one layer at a time so that memory is read in order. A ray reads every edge of the grid that it
 * crosses, as {@link HorizonMerge} does; only between rays, where the horizon is taken as straight, is anything lost.
 */
final class RaysToEdge {
    private static final float BELOW_ALL = -1e9f;

    private final Octant octant;
    private final Sag sag;
    private final float[] floors;
    private final int rays;
    private final float[] horizon;
    private float[] layer;
    private float[] previous;

    /** As many rays as {@code perPost} times the posts of the outermost layer. */
    RaysToEdge(Octant octant, Sag sag, float[] floors, int perPost) {
        this.octant = octant;
        this.sag = sag;
        this.floors = floors;
        this.rays = perPost * Math.max(1, octant.layers());
        this.horizon = new float[rays + 2];
        int room = Math.min(octant.layers(), octant.breadth()) + 2;
        this.layer = new float[room];
        this.previous = new float[room];
        Arrays.fill(horizon, BELOW_ALL);
    }

    /** Fills the floors of the octant out to some layers; {@code lastAside[x]} is the last post wanted of each. */
    void run(int[] lastAside) {
        for (int x = 1; x < lastAside.length; x++) {
            float[] swapped = previous;
            previous = layer;
            layer = swapped;
            int last = lastAside[x];
            look(x, last);
            report(x, last);
            if (x > 1) {
                raiseBetweenLayers(x, last);
            }
            raiseAlongLayer(x, last);
        }
    }

    private void look(int x, int last) {
        float[] ground = octant.plane().values;
        int at = octant.index(x, 0);
        int aside = octant.aside();
        double perStep = 1.0 / x;
        for (int y = 0; y <= last; y++) {
            layer[y] = (float) (sag.height(ground[at + y * aside], sag.squareOverRadius(x, y)) * perStep);
        }
        layer[last + 1] = layer[last];
    }

    private void report(int x, int last) {
        float[] ground = octant.plane().values;
        int at = octant.index(x, 0);
        int aside = octant.aside();
        double raysPerPost = (double) rays / x;
        for (int y = 0; y <= last; y++) {
            double ray = y * raysPerPost;
            int j = (int) ray;
            float v = horizon[j] + (float) (ray - j) * (horizon[j + 1] - horizon[j]);
            float line = (float) sag.altitudeM((double) v * x, sag.squareOverRadius(x, y));
            floors[at + y * aside] = Math.max(ground[at + y * aside], line);
        }
    }

    private void raiseAlongLayer(int x, int last) {
        double postsPerRay = (double) x / rays;
        int lastRay = Math.min(rays, (int) (last / postsPerRay));
        for (int j = 0; j <= lastRay; j++) {
            double y = j * postsPerRay;
            int i = (int) y;
            float v = layer[i] + (float) (y - i) * (layer[i + 1] - layer[i]);
            horizon[j] = Math.max(horizon[j], v);
        }
    }

    /** The edges outward from the previous layer, where they stand above the edge along this layer. */
    private void raiseBetweenLayers(int x, int last) {
        double perRay = 1.0 / rays;
        double raysPerPost = (double) rays / x;
        double raysPerInnerPost = (double) rays / (x - 1);
        float perInner = 1f / (x - 1);
        for (int y = 1; y < last; y++) {
            float along = layer[y] + (layer[y + 1] - layer[y]) * (y * perInner);
            if (previous[y] > along) {
                int from = (int) Math.ceil(y * raysPerPost);
                int to = (int) (y * raysPerInnerPost);
                double slope = (previous[y] - layer[y]) * ((double) x * (x - 1) / y);
                double start = (double) y / x;
                for (int j = from; j <= to; j++) {
                    float v = layer[y] + (float) (slope * (j * perRay - start));
                    horizon[j] = Math.max(horizon[j], v);
                }
            }
        }
    }
}
