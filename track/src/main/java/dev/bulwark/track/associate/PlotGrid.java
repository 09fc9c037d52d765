package dev.bulwark.track.associate;

import java.util.Arrays;

/**
 * Plots of one scan by where they are: a grid over their bounding box with about as many cells as plots, so that building
 * is linear and a gate finds its plots without looking at others. Memory is kept from scan to scan.
 */
public final class PlotGrid {
    private int side = 1;
    private double west;
    private double south;
    private double perCellX = 1;
    private double perCellY = 1;
    private int[] first = new int[2];
    private int[] order = new int[0];
    private int[] cell = new int[0];

    /** Gathers plots 0 to n - 1; positions are finite. */
    public void build(double[] x, double[] y, int n) {
        bounds(x, y, n);
        int cells = side * side;
        if (first.length < cells + 2) {
            first = new int[2 * cells + 2];
        }
        if (order.length < n) {
            order = new int[2 * n];
            cell = new int[2 * n];
        }
        Arrays.fill(first, 0, cells + 2, 0);
        for (int i = 0; i < n; i++) {
            cell[i] = row(y[i]) * side + column(x[i]);
            first[cell[i] + 2]++;
        }
        for (int c = 2; c < cells + 2; c++) {
            first[c] += first[c - 1];
        }
        for (int i = 0; i < n; i++) {
            order[first[cell[i] + 1]++] = i;
        }
    }

    private void bounds(double[] x, double[] y, int n) {
        double east = Double.NEGATIVE_INFINITY;
        double north = Double.NEGATIVE_INFINITY;
        west = Double.POSITIVE_INFINITY;
        south = Double.POSITIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            west = StrictMath.min(west, x[i]);
            east = StrictMath.max(east, x[i]);
            south = StrictMath.min(south, y[i]);
            north = StrictMath.max(north, y[i]);
        }
        side = StrictMath.max(1, (int) StrictMath.sqrt(n));
        perCellX = side / StrictMath.max(1, east - west);
        perCellY = side / StrictMath.max(1, north - south);
    }

    /** Column of a coordinate, the nearest one for what lies outside. */
    public int column(double x) {
        return StrictMath.max(0, StrictMath.min(side - 1, (int) ((x - west) * perCellX)));
    }

    /** Row of a coordinate, the nearest one for what lies outside. */
    public int row(double y) {
        return StrictMath.max(0, StrictMath.min(side - 1, (int) ((y - south) * perCellY)));
    }

    /** First place in {@link #plot} of the cells of a row from a column on. */
    public int from(int row, int column) {
        return first[row * side + column];
    }

    /** One past the last place of the cells of a row up to a column. */
    public int to(int row, int column) {
        return first[row * side + column + 1];
    }

    public int plot(int place) {
        return order[place];
    }
}
