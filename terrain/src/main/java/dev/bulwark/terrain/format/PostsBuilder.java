package dev.bulwark.terrain.format;

import dev.bulwark.terrain.elevation.FloatPosts;
import dev.bulwark.terrain.elevation.Posts;
import dev.bulwark.terrain.elevation.ShortPosts;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Fills a rectangle of posts from decoded blocks; what no block fills stays a void. */
abstract class PostsBuilder {
    /** Lower than the sea floor: no height, whatever the file says. */
    static final double LOWEST_M = -12_000;

    final TiffSample sample;
    final double noData;
    final int columns;
    final int rows;

    private PostsBuilder(TiffSample sample, double noData, int columns, int rows) {
        this.sample = sample;
        this.noData = noData;
        this.columns = columns;
        this.rows = rows;
    }

    static PostsBuilder of(TiffSample sample, double noData, int columns, int rows) {
        return sample.fitsShort()
                ? new Shorts(sample, noData, columns, rows)
                : new Floats(sample, noData, columns, rows);
    }

    abstract void set(int index, double value);

    abstract Posts build();

    /** Copies the part of a block that lies in the rectangle; the block's corner is at (left, top) of it. */
    final void put(ByteBuffer block, int blockColumns, int blockRows, int left, int top) {
        int fromColumn = Math.max(0, -left);
        int toColumn = Math.min(blockColumns, columns - left);
        for (int r = Math.max(0, -top); r < Math.min(blockRows, rows - top); r++) {
            int from = r * blockColumns;
            putRow(block, from + fromColumn, from + toColumn, (top + r) * columns + left + fromColumn);
        }
    }

    private void putRow(ByteBuffer block, int from, int to, int at) {
        for (int n = from; n < to; n++) {
            double value = sample.value(block, n);
            boolean missing = value == noData || !(value > LOWEST_M);
            set(at + n - from, missing ? Double.NaN : value);
        }
    }

    private static final class Shorts extends PostsBuilder {
        private final short[] heights;

        Shorts(TiffSample sample, double noData, int columns, int rows) {
            super(sample, noData, columns, rows);
            heights = new short[columns * rows];
            Arrays.fill(heights, ShortPosts.VOID);
        }

        @Override
        void set(int index, double value) {
            heights[index] = Double.isNaN(value) ? ShortPosts.VOID : (short) value;
        }

        @Override
        Posts build() {
            return new ShortPosts(columns, rows, heights);
        }
    }

    private static final class Floats extends PostsBuilder {
        private final float[] heights;

        Floats(TiffSample sample, double noData, int columns, int rows) {
            super(sample, noData, columns, rows);
            heights = new float[columns * rows];
            Arrays.fill(heights, Float.NaN);
        }

        @Override
        void set(int index, double value) {
            heights[index] = (float) value;
        }

        @Override
        Posts build() {
            return new FloatPosts(columns, rows, heights);
        }
    }
}
