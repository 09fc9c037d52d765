package dev.bulwark.terrain.raster;

import dev.bulwark.terrain.elevation.GridFrame;

/** A floor map on the cells of a grid: lowest visible altitude in metres above mean sea level, NaN outside the range or
 * over unknown ground. */
public final class FloorRaster {
    private final int columns;
    private final int rows;
    private final GridFrame frame;
    private final float[] floors;

    /** Takes the array as its own; it must not change afterwards. */
    public FloorRaster(int columns, int rows, GridFrame frame, float[] floors) {
        this.columns = columns;
        this.rows = rows;
        this.frame = frame;
        this.floors = floors;
    }

    public int columns() {
        return columns;
    }

    public int rows() {
        return rows;
    }

    public GridFrame frame() {
        return frame;
    }

    public float at(int column, int row) {
        return floors[row * columns + column];
    }

    /** Copies one row, from the north. */
    public void copyRow(int row, float[] into) {
        System.arraycopy(floors, row * columns, into, 0, columns);
    }
}
