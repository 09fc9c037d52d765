package dev.bulwark.exchange.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The border of where a field is below zero, by marching squares with linear interpolation. Rings are closed and keep
 * what is below zero on their left, so outer rings run counter-clockwise in (column, row) and holes clockwise. They are
 * simple and do not touch each other or themselves: a border point keeps a little off the nodes.
 */
final class Contours {
    /** For each of the 16 cases, pairs of (edge entered, edge left); edges: 0 south, 1 east, 2 north, 3 west. */
    private static final int[][] SEGMENTS = {
        {}, {0, 3}, {1, 0}, {1, 3}, {2, 1}, {0, 3, 2, 1}, {2, 0}, {2, 3},
        {3, 2}, {0, 2}, {1, 0, 3, 2}, {1, 2}, {3, 1}, {0, 1}, {3, 0}, {}
    };
    /** How near a border may come to a node, in steps: far more than coordinates are rounded by. */
    private static final double NEAREST = 0.02;

    private final float[] field;
    private final int columns;
    /** The edge to which the border goes on from each edge, or -1; edges are numbered by {@link #edge}. */
    private final int[] next;

    private Contours(float[] field, int rows, int columns) {
        this.field = field;
        this.columns = columns;
        this.next = new int[2 * rows * columns];
        Arrays.fill(next, -1);
    }

    /**
     * Rings as lists of {column, row}, of some columns of a field, the first point not repeated. Nothing is covered outside
     * these columns, and a border along them runs exactly on them.
     */
    static List<List<double[]>> of(Field f, int firstColumn, int columns) {
        int rows = f.patch().rows();
        float[] padded = new float[(rows + 2) * (columns + 2)];
        Arrays.fill(padded, Float.POSITIVE_INFINITY);
        for (int row = 0; row < rows; row++) {
            f.copy(row, firstColumn, columns, padded, (row + 1) * (columns + 2) + 1);
        }
        Contours contours = new Contours(padded, rows + 2, columns + 2);
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                contours.march(row, column);
            }
        }
        return contours.rings(firstColumn, rows);
    }

    private void march(int row, int column) {
        int at = row * columns + column;
        int kind = (field[at] < 0 ? 1 : 0)
                | (field[at + 1] < 0 ? 2 : 0)
                | (field[at + columns + 1] < 0 ? 4 : 0)
                | (field[at + columns] < 0 ? 8 : 0);
        int[] segments = SEGMENTS[kind];
        for (int i = 0; i < segments.length; i += 2) {
            next[edge(row, column, segments[i])] = edge(row, column, segments[i + 1]);
        }
    }

    /** Even numbers are edges that run east from a node, odd ones those that run north. */
    private int edge(int row, int column, int side) {
        return switch (side) {
            case 0 -> 2 * (row * columns + column);
            case 1 -> 2 * (row * columns + column + 1) + 1;
            case 2 -> 2 * ((row + 1) * columns + column);
            default -> 2 * (row * columns + column) + 1;
        };
    }

    private List<List<double[]>> rings(int firstColumn, int rows) {
        List<List<double[]>> rings = new ArrayList<>();
        for (int start = 0; start < next.length; start++) {
            if (next[start] >= 0) {
                List<double[]> ring = new ArrayList<>();
                int edge = start;
                while (next[edge] >= 0) {
                    double[] p = point(edge);
                    p[0] = firstColumn + Math.clamp(p[0] - 1, 0, columns - 3);
                    p[1] = Math.clamp(p[1] - 1, 0, rows - 1);
                    if (ring.isEmpty() || !Arrays.equals(p, ring.getLast())) { // corners of the piece come twice
                        ring.add(p);
                    }
                    int following = next[edge];
                    next[edge] = -1;
                    edge = following;
                }
                rings.add(ring);
            }
        }
        return rings;
    }

    private double[] point(int edge) {
        int node = edge / 2;
        boolean north = edge % 2 == 1;
        double a = field[node];
        double b = field[north ? node + columns : node + 1];
        double t = Math.clamp(part(a, b), NEAREST, 1 - NEAREST);
        int column = node % columns;
        int row = node / columns;
        return north ? new double[] {column, row + t} : new double[] {column + t, row};
    }

    /** Where between two nodes the border runs; beside a node of which nothing is known, at the other one. */
    private static double part(double a, double b) {
        if (Double.isInfinite(a)) {
            return Double.isInfinite(b) ? 0.5 : 1;
        }
        return Double.isInfinite(b) ? 0 : a / (a - b);
    }
}
