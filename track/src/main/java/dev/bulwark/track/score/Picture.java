package dev.bulwark.track.score;

import java.util.Arrays;

/**
 * Who was where at certain times: the truth, or tracks as reported. Rows in order of time; position in m and velocity in
 * m/s, six numbers to a row.
 */
public final class Picture {
    /** Numbers in a row: x, y, z, vx, vy, vz. */
    public static final int ROW = 6;

    private int size;
    private int moments;
    private long[] timeNanos = new long[64];
    private int[] start = new int[65];
    private int[] id = new int[256];
    private double[] values = new double[256 * ROW];

    /**
     * Adds a row; times never go back.
     *
     * @param from where its six numbers stand in the array
     */
    public void add(long time, int who, double[] numbers, int from) {
        if (moments == 0 || timeNanos[moments - 1] != time) {
            moment(time);
        }
        if (size == id.length) {
            id = Arrays.copyOf(id, 2 * size);
            values = Arrays.copyOf(values, 2 * size * ROW);
        }
        id[size] = who;
        System.arraycopy(numbers, from, values, size * ROW, ROW);
        size++;
        start[moments] = size;
    }

    private void moment(long time) {
        if (moments > 0 && time < timeNanos[moments - 1]) {
            throw new IllegalArgumentException("time goes back from " + timeNanos[moments - 1] + " to " + time
                    + " ns; expected rows in order of time");
        }
        if (moments == timeNanos.length) {
            timeNanos = Arrays.copyOf(timeNanos, 2 * moments);
            start = Arrays.copyOf(start, 2 * moments + 1);
        }
        timeNanos[moments++] = time;
        start[moments] = size;
    }

    public int size() {
        return size;
    }

    public int moments() {
        return moments;
    }

    public long timeNanos(int moment) {
        return timeNanos[moment];
    }

    /** First row of a moment. */
    public int start(int moment) {
        return start[moment];
    }

    /** One past the last row of a moment. */
    public int end(int moment) {
        return start[moment + 1];
    }

    public int id(int row) {
        return id[row];
    }

    /** @param column 0 to 5 */
    public double value(int row, int column) {
        return values[row * ROW + column];
    }

    /** Distance in metres (column 0) or of velocities in m/s (column 3) between a row here and one of another picture. */
    double distance(int row, Picture other, int otherRow, int column) {
        double sum = 0;
        for (int k = column; k < column + 3; k++) {
            double d = value(row, k) - other.value(otherRow, k);
            sum += d * d;
        }
        return StrictMath.sqrt(sum);
    }
}
