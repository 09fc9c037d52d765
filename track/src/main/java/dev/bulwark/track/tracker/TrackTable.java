package dev.bulwark.track.tracker;

import java.util.Arrays;

/**
 * Tracks as reported, one row for each track and time: position and velocity in the tracking frame, and the upper triangle
 * of the covariance of both in the plane (x, y, vx, vy) and vertically (z, vz).
 */
public final class TrackTable {
    /** Numbers in a row: 6 of state, 10 of the plane's covariance, 3 of the vertical one, probability of existence. */
    public static final int ROW = 20;

    public static final int PLANAR = 6;
    public static final int VERTICAL = 16;
    public static final int EXISTENCE = 19;

    private int size;
    private long[] timeNanos = new long[256];
    private int[] id = new int[256];
    private byte[] identity = new byte[256];
    private double[] values = new double[256 * ROW];

    /** Adds a row and gives the place of its numbers in {@link #values}. */
    int add(long time, int track, byte who) {
        if (size == id.length) {
            timeNanos = Arrays.copyOf(timeNanos, 2 * size);
            id = Arrays.copyOf(id, 2 * size);
            identity = Arrays.copyOf(identity, 2 * size);
            values = Arrays.copyOf(values, 2 * size * ROW);
        }
        timeNanos[size] = time;
        id[size] = track;
        identity[size] = who;
        return size++ * ROW;
    }

    /** Adds all rows of another table. */
    public void addAll(TrackTable other) {
        for (int row = 0; row < other.size; row++) {
            int to = add(other.timeNanos[row], other.id[row], other.identity[row]);
            System.arraycopy(other.values, row * ROW, values, to, ROW);
        }
    }

    /** Forgets all rows; the memory is kept. */
    public void clear() {
        size = 0;
    }

    double[] values() {
        return values;
    }

    public int size() {
        return size;
    }

    public long timeNanos(int row) {
        return timeNanos[row];
    }

    public int id(int row) {
        return id[row];
    }

    public byte identity(int row) {
        return identity[row];
    }

    /** @param column 0 to 5: x, y, z (m), vx, vy, vz (m/s); then the covariances */
    public double value(int row, int column) {
        return values[row * ROW + column];
    }
}
