package dev.bulwark.terrain.raster;

import java.util.Arrays;

/**
 * The fast floor of one octant: rays at equal steps of s = y / x, each keeping the highest point that it has passed, all
 * of them moved outward one layer at a time so that memory is read in order. A ray reads every edge of the grid that it
 * crosses, as {@link HorizonMerge} does; only between rays, where the horizon is taken as straight, is anything lost.
 *
 * <p>Loops over a layer are kept plain, over float arrays from 0 on, because then the compiler makes vectors of them.
 */
final class RaysToEdge {
    private static final float BELOW_ALL = -1e9f;

    private final Octant octant;
    private final Sag sag;
    private final float[] floors;
    private final int rays;
    private final float[] horizon;
    private final float[] ground;
    private final float[] line;
    private final float[] asideSquares;
    private float[] layer;
    private float[] previous;

    /** As many rays as {@code perPost} times the posts of the outermost layer. */
    RaysToEdge(Octant octant, Sag sag, float[] floors, int perPost) {
        this.octant = octant;
        this.sag = sag;
        this.floors = floors;
        this.rays = perPost * Math.max(1, octant.layers());
        this.horizon = new float[rays + 2];
        Arrays.fill(horizon, BELOW_ALL);
        int room = Math.min(octant.layers(), octant.breadth()) + 2;
        this.ground = new float[room];
        this.line = new float[room];
        this.layer = new float[room];
        this.previous = new float[room];
        this.asideSquares = new float[room];
        for (int y = 0; y < room; y++) {
            asideSquares[y] = (float) (sag.aside() * y * y);
        }
    }

    /** Fills the floors of the octant out to some layers; {@code lastAside[x]} is the last post wanted of each. */
    void run(int[] lastAside) {
        for (int x = 1; x < lastAside.length; x++) {
            float[] swapped = previous;
            previous = layer;
            layer = swapped;
            int last = lastAside[x];
            fetch(x, last);
            look(x, last);
            followHorizon(x, last);
            lift(x, last);
            store(x, last);
            if (x > 1) {
                raiseBetweenLayers(x, last);
            }
            raiseAlongLayer(x, last);
        }
    }

    private void fetch(int x, int last) {
        float[] from = octant.plane().values;
        int at = octant.index(x, 0);
        if (octant.aside() > 0) {
            System.arraycopy(from, at, ground, 0, last + 1);
        } else {
            for (int y = 0; y <= last; y++) {
                ground[y] = from[at - y];
            }
        }
    }

    private void store(int x, int last) {
        int at = octant.index(x, 0);
        if (octant.aside() > 0) {
            System.arraycopy(line, 0, floors, at, last + 1);
        } else {
            for (int y = 0; y <= last; y++) {
                floors[at - y] = line[y];
            }
        }
    }

    /** {@link Sag#height} of every post of the layer, over x. */
    private void look(int x, int last) {
        float outward = (float) (sag.outward() * x * x);
        float antenna = (float) sag.antennaM();
        float curvature = (float) sag.curvature();
        float perStep = 1f / x;
        for (int y = 0; y <= last; y++) {
            float e = outward + asideSquares[y];
            float t2 = e * curvature;
            float rise = (ground[y] - antenna) * (1 - ground[y] * curvature) * (1 + t2 * (1f / 6));
            layer[y] = (rise - e * 0.5f * (1 + t2 * (1f / 12))) * perStep;
        }
        layer[last + 1] = layer[last];
    }

    /** The horizon in the direction of every post of the layer. */
    private void followHorizon(int x, int last) {
        double raysPerPost = (double) rays / x;
        for (int y = 0; y <= last; y++) {
            double ray = y * raysPerPost;
            int j = (int) ray;
            line[y] = horizon[j] + (float) (ray - j) * (horizon[j + 1] - horizon[j]);
        }
    }

    /** {@link Sag#altitudeM} of the horizon over every post, or the ground if that is higher. */
    private void lift(int x, int last) {
        float outward = (float) (sag.outward() * x * x);
        float antenna = (float) sag.antennaM();
        float curvature = (float) sag.curvature();
        float scale = 1 + antenna * curvature;
        for (int y = 0; y <= last; y++) {
            float e = outward + asideSquares[y];
            float t2 = e * curvature;
            float up = (line[y] * x + e * 0.5f * (1 + t2 * (1f / 12))) * (1 - t2 * (1f / 6));
            float bend = up * curvature;
            line[y] = Math.max(ground[y], antenna + up * scale * (1 + bend * (1 + bend)));
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
