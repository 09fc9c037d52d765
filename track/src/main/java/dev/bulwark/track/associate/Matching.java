package dev.bulwark.track.associate;

import java.util.Arrays;

/**
 * The matching of largest total weight between few rows and few columns, where a row or a column may stay alone: shortest
 * augmenting paths with prices (R. Jonker, A. Volgenant, Computing 38, 1987). Work arrays are kept, so solving allocates
 * nothing once the largest cluster has been seen.
 */
public final class Matching {
    private double[] weight = new double[0];
    private int columns;
    private double[] rowPrice = new double[0];
    private double[] columnPrice = new double[0];
    private double[] least = new double[0];
    private int[] rowOf = new int[0];
    private int[] previous = new int[0];
    private boolean[] done = new boolean[0];

    /** Begins a problem in which no pair is allowed yet. */
    public void begin(int rows, int columns) {
        this.columns = columns;
        int width = columns + rows + 1;
        if (weight.length < rows * columns) {
            weight = new double[2 * rows * columns];
        }
        if (columnPrice.length < width) {
            columnPrice = new double[2 * width];
            least = new double[2 * width];
            rowOf = new int[2 * width];
            previous = new int[2 * width];
            done = new boolean[2 * width];
        }
        if (rowPrice.length <= rows) {
            rowPrice = new double[2 * rows + 2];
        }
        Arrays.fill(weight, 0, rows * columns, Double.NEGATIVE_INFINITY);
    }

    /** Allows a pair; only weights over 0 are worth a pair. */
    public void allow(int row, int column, double value) {
        weight[row * columns + column] = value;
    }

    /** @param columnOf receives the column of each row, or -1 */
    public void solve(int rows, int[] columnOf) {
        int width = columns + rows;
        Arrays.fill(columnPrice, 0, width + 1, 0);
        Arrays.fill(rowOf, 0, width + 1, 0);
        Arrays.fill(rowPrice, 0, rows + 1, 0);
        for (int row = 1; row <= rows; row++) {
            augment(row, width);
        }
        Arrays.fill(columnOf, 0, rows, -1);
        for (int column = 1; column <= columns; column++) {
            if (rowOf[column] > 0) {
                columnOf[rowOf[column] - 1] = column - 1;
            }
        }
    }

    /** The least price of staying alone is 0, in one of the columns beyond the last; a pair costs minus its weight. */
    private double cost(int row, int column) {
        return column <= columns ? -weight[(row - 1) * columns + column - 1] : 0;
    }

    private void augment(int row, int width) {
        Arrays.fill(least, 0, width + 1, Double.POSITIVE_INFINITY);
        Arrays.fill(done, 0, width + 1, false);
        rowOf[0] = row;
        int column = 0;
        while (rowOf[column] != 0) {
            done[column] = true;
            column = nearest(column, width);
        }
        while (column != 0) {
            int before = previous[column];
            rowOf[column] = rowOf[before];
            column = before;
        }
    }

    private int nearest(int from, int width) {
        int row = rowOf[from];
        double delta = Double.POSITIVE_INFINITY;
        int next = -1;
        for (int column = 1; column <= width; column++) {
            if (!done[column]) {
                double reduced = cost(row, column) - rowPrice[row] - columnPrice[column];
                if (reduced < least[column]) {
                    least[column] = reduced;
                    previous[column] = from;
                }
                if (least[column] < delta) {
                    delta = least[column];
                    next = column;
                }
            }
        }
        for (int column = 0; column <= width; column++) {
            if (done[column]) {
                rowPrice[rowOf[column]] += delta;
                columnPrice[column] -= delta;
            } else {
                least[column] -= delta;
            }
        }
        return next;
    }
}
