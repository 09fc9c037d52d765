package dev.bulwark.track.text;

import java.util.Arrays;

/** Columns of a recording while it is being read. */
final class Growing {
    private int size;
    private double[] values = new double[256];

    void add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    int size() {
        return size;
    }

    double[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
