package dev.bulwark.terrain.elevation;

/** Posts in floating metres; NaN marks a missing one. */
public final class FloatPosts implements Posts {
    private final int columns;
    private final int rows;
    private final float[] heights;

    /** Takes the array as its own; it must not change afterwards. */
    public FloatPosts(int columns, int rows, float[] heights) {
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
        return heights[row * columns + column];
    }

    @Override
    public float bilinear(double column, double row) {
        if (!(column >= 0 && row >= 0 && column <= columns - 1 && row <= rows - 1)) {
            return Float.NaN;
        }
        int c = Math.min((int) column, columns - 2);
        int r = Math.min((int) row, rows - 2);
        int p = r * columns + c;
        float x = (float) (column - c);
        float y = (float) (row - r);
        float north = heights[p] + x * (heights[p + 1] - heights[p]);
        float south = heights[p + columns] + x * (heights[p + columns + 1] - heights[p + columns]);
        return north + y * (south - north);
    }

    @Override
    public void bilinear(double[] columnsAt, double[] rowsAt, int count, float[] into) {
        for (int i = 0; i < count; i++) {
            into[i] = bilinear(columnsAt[i], rowsAt[i]);
        }
    }

    @Override
    public void copyRow(int row, float[] into, int at) {
        System.arraycopy(heights, row * columns, into, at, columns);
    }
}
