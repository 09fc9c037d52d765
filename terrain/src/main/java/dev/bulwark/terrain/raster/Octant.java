package dev.bulwark.terrain.raster;

/**
 * One eighth of the plane around the site, in steps from it: x outward along an axis of the grid (0 to layers), y aside
 * (0 to the smaller of x and breadth). Posts of one layer lie next to each other in memory.
 *
 * @param plane the heights, so turned that y runs along memory
 * @param site index of the site's post
 * @param outward memory step from layer to layer
 * @param aside memory step along a layer, +1 or -1
 * @param layers how many layers there are
 * @param breadth how many posts there are aside
 */
record Octant(Plane plane, int site, int outward, int aside, int layers, int breadth) {

    /** The four octants of a plane whose layers are rows: above and below the site, to its left and right. */
    static Octant[] ofRows(Plane plane, int column, int row) {
        int site = row * plane.columns + column;
        int left = column;
        int right = plane.columns - 1 - column;
        int above = row;
        int below = plane.rows - 1 - row;
        return new Octant[] {
            new Octant(plane, site, -plane.columns, 1, above, right),
            new Octant(plane, site, -plane.columns, -1, above, left),
            new Octant(plane, site, plane.columns, 1, below, right),
            new Octant(plane, site, plane.columns, -1, below, left),
        };
    }

    /** Without width there is only an axis, which the octant on its other side has too. */
    boolean hasWidth() {
        return breadth > 0 && layers > 0;
    }

    int index(int x, int y) {
        return site + x * outward + y * aside;
    }
}
