package dev.bulwark.terrain.elevation;

/** Posts in whole metres; {@link #VOID} marks a missing one. */
public final class ShortPosts implements Posts {
    public static final short VOID = Short.MIN_VALUE;

    private final int columns;
    private final int rows;
    private final short[] heights;

    /** Takes the array as its own; it must not change afterwards. */
    public ShortPosts(int columns, int rows, short[] heights) {
        if (heights.length != (long) columns * rows) {
            throw new IllegalArgumentException(heights.length + " heights for " + columns + " x " + rows + " posts");
        }
        this.columns = columns;
        this.rows = rows;
        this.heights = heights;
    }

    @Override
    public int columns() {
        return columns;
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public float at(int column, int row) {
        short h = heights[row * columns + column];
        return h == VOID ? Float.NaN : h;
    }

    @Override
    public float bilinear(double column, double row) {
        if (!(column >= 0 && row >= 0 && column <= columns - 1 && row <= rows - 1)) {
            return Float.NaN;
        }
        return inside(column, row);
    }

    @Override
    public void bilinear(double[] columnsAt, double[] rowsAt, int count, float[] into) {
        double lastColumn = columns - 1;
        double lastRow = rows - 1;
        for (int i = 0; i < count; i++) {
            double column = columnsAt[i];
            double row = rowsAt[i];
            boolean isInside = column >= 0 && row >= 0 && column <= lastColumn && row <= lastRow;
            into[i] = isInside ? inside(column, row) : Float.NaN;
        }
    }

    private float inside(double column, double row) {
        int c = Math.min((int) column, columns - 2);
        int r = Math.min((int) row, rows - 2);
        int p = r * columns + c;
        int northWest = heights[p];
        int northEast = heights[p + 1];
        int southWest = heights[p + columns];
        int southEast = heights[p + columns + 1];
        if (Math.min(Math.min(northWest, northEast), Math.min(southWest, southEast)) == VOID) {
            return Float.NaN;
        }
        float x = (float) (column - c);
        float y = (float) (row - r);
        float north = northWest + x * (northEast - northWest);
        float south = southWest + x * (southEast - southWest);
        return north + y * (south - north);
    }

    @Override
    public void copyRow(int row, float[] into, int at) {
        int from = row * columns;
        for (int c = 0; c < columns; c++) {
            short h = heights[from + c];
            into[at + c] = h == VOID ? Float.NaN : h;
        }
    }
}
