package dev.bulwark.terrain.raster;

import dev.bulwark.terrain.elevation.Posts;
import java.util.stream.IntStream;

/** Heights of a grid as one array, row by row, every post a number: over unknown ground the bulk of the Earth, 0. */
final class Plane {
    private static final int TILE = 32;

    final int columns;
    final int rows;
    final float[] values;

    Plane(int columns, int rows, float[] values) {
        this.columns = columns;
        this.rows = rows;
        this.values = values;
    }

    static Plane empty(int columns, int rows) {
        return new Plane(columns, rows, new float[columns * rows]);
    }

    static Plane of(Posts posts) {
        Plane plane = empty(posts.columns(), posts.rows());
        IntStream.range(0, posts.rows()).parallel().forEach(row -> {
            for (int c = 0; c < plane.columns; c++) {
                float h = posts.at(c, row);
                plane.values[row * plane.columns + c] = Float.isNaN(h) ? 0 : h;
            }
        });
        return plane;
    }

    /** Rows become columns, so that what runs down the grid runs along memory. */
    Plane transposed() {
        Plane out = empty(rows, columns);
        int bands = (rows + TILE - 1) / TILE;
        IntStream.range(0, bands).parallel().forEach(band -> {
            int end = Math.min(rows, (band + 1) * TILE);
            for (int left = 0; left < columns; left += TILE) {
                int right = Math.min(columns, left + TILE);
                for (int c = left; c < right; c++) {
                    for (int r = band * TILE; r < end; r++) {
                        out.values[c * rows + r] = values[r * columns + c];
                    }
                }
            }
        });
        return out;
    }
}
