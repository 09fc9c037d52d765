package dev.bulwark.terrain.raster;

/**
 * How far an octant is wanted.
 *
 * @param outwardM metres from layer to layer
 * @param asideM metres from post to post along a layer
 * @param rangeM the range asked for
 */
record Reach(double outwardM, double asideM, double rangeM) {

    Reach turned() {
        return new Reach(/* outwardM= */ asideM, /* asideM= */ outwardM, rangeM);
    }

    /** The last post wanted of each layer: to the diagonal, the grid's edge, or the range and one post more. */
    int[] lastAside(Octant octant) {
        int layers = (int) Math.min(octant.layers(), Math.floor(rangeM / outwardM));
        int[] last = new int[layers + 1];
        for (int x = 1; x <= layers; x++) {
            double out = x * outwardM;
            double aside = StrictMath.sqrt(Math.max(0, rangeM * rangeM - out * out)) / asideM + 1;
            last[x] = (int) Math.min(Math.min(x, octant.breadth()), aside);
        }
        return last;
    }
}
