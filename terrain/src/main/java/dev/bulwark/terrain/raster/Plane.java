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
        return new Plane(columns, rows, new float[Math.multiplyExact(columns, rows)]);
    }

    static Plane of(Posts posts) {
        Plane plane = empty(posts.columns(), posts.rows());
        IntStream.range(0, posts.rows()).parallel().forEach(row -> {
            int from = row * plane.columns;
            posts.copyRow(row, plane.values, from);
            for (int i = from; i < from + plane.columns; i++) {
                float h = plane.values[i];
                plane.values[i] = Float.isNaN(h) ? 0 : h;
            }
        });
        return plane;
    }

    /**
     * Rows become columns, so that what runs across the grid runs along memory. Only what lies beside the site is turned,
     * cells at least as near to its row as to its column, by whole tiles: the others are never looked at.
     */
    Plane turnedBeside(int siteColumn, int siteRow) {
        Plane out = empty(/* columns= */ rows, /* rows= */ columns);
        forEachTile((top, end, left, right) -> {
            if (farthest(left, right, siteColumn) + 1 >= nearest(top, end, siteRow)) {
                turn(out, top, end, left, right);
            }
        });
        return out;
    }

    /** Turns back, into another plane, the cells beside its site and no other. */
    void turnBackBeside(Plane out, int siteColumn, int siteRow) {
        forEachTile((top, end, left, right) -> {
            if (nearest(top, end, siteColumn) > farthest(left, right, siteRow)) {
                turn(out, top, end, left, right);
            } else if (farthest(top, end, siteColumn) > nearest(left, right, siteRow)) {
                for (int c = left; c < right; c++) {
                    for (int r = top; r < end; r++) {
                        if (Math.abs(r - siteColumn) > Math.abs(c - siteRow)) {
                            out.values[c * rows + r] = values[r * columns + c];
                        }
                    }
                }
            }
        });
    }

    private void turn(Plane out, int top, int end, int left, int right) {
        for (int c = left; c < right; c++) {
            for (int r = top; r < end; r++) {
                out.values[c * rows + r] = values[r * columns + c];
            }
        }
    }

    /** What to do with the cells of a tile. */
    private interface TileWork {
        void on(int top, int end, int left, int right);
    }

    private void forEachTile(TileWork work) {
        IntStream.range(0, (rows + TILE - 1) / TILE).parallel().forEach(band -> {
            for (int left = 0; left < columns; left += TILE) {
                work.on(band * TILE, Math.min(rows, (band + 1) * TILE), left, Math.min(columns, left + TILE));
            }
        });
    }

    private static int nearest(int from, int end, int place) {
        return Math.max(0, Math.max(from - place, place - (end - 1)));
    }

    private static int farthest(int from, int end, int place) {
        return Math.max(Math.abs(from - place), Math.abs(end - 1 - place));
    }
}
