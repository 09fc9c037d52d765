package dev.bulwark.exchange.coverage;

import java.util.ArrayList;
import java.util.List;

/**
 * The border of where a field on a grid is below zero, by marching squares with linear interpolation. Rings are closed
 * (the field must not be below zero on the edge of the grid) and keep what is below zero on their left, so outer rings
 * run counter-clockwise in (column, row) and holes clockwise.
 */
public final class Contours {
    /** For each of the 16 cases, pairs of (edge entered, edge left); edges: 0 south, 1 east, 2 north, 3 west. */
    private static final int[][] SEGMENTS = {
        {}, {0, 3}, {1, 0}, {1, 3}, {2, 1}, {0, 3, 2, 1}, {2, 0}, {2, 3},
        {3, 2}, {0, 2}, {1, 0, 3, 2}, {1, 2}, {3, 1}, {0, 1}, {3, 0}, {}
    };

    /** Where the border crosses an edge between two nodes, as a share of the way from the first to the second. */
    @FunctionalInterface
    public interface Crossing {
        double at(int firstNode, int secondNode);
    }

    private final double[] field;
    private final int columns;
    private final Crossing crossing;
    /** The edge to which the border goes on from each edge, or -1; edges are numbered by {@link #edge}. */
    private final int[] next;

    private Contours(double[] field, int rows, int columns, Crossing crossing) {
        this.field = field;
        this.crossing = crossing;
        this.columns = columns;
        this.next = new int[2 * rows * columns];
        java.util.Arrays.fill(next, -1);
    }

    /** Rings as lists of {column, row}; the first point is not repeated. */
    static List<List<double[]>> of(double[] field, int rows, int columns) {
        return of(field, rows, columns, (first, second) -> {
            double a = field[first];
            double b = field[second];
            return Double.isInfinite(a) || Double.isInfinite(b) ? 0.5 : a / (a - b);
        });
    }

    /** Rings as lists of {column, row}, with crossings found by the caller; each edge is asked for once. */
    public static List<List<double[]>> of(double[] field, int rows, int columns, Crossing crossing) {
        Contours contours = new Contours(field, rows, columns, crossing);
        for (int row = 0; row + 1 < rows; row++) {
            for (int column = 0; column + 1 < columns; column++) {
                contours.march(row, column);
            }
        }
        return contours.rings();
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

    private List<List<double[]>> rings() {
        List<List<double[]>> rings = new ArrayList<>();
        for (int start = 0; start < next.length; start++) {
            if (next[start] >= 0) {
                List<double[]> ring = new ArrayList<>();
                int edge = start;
                while (next[edge] >= 0) {
                    ring.add(point(edge));
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
        double t = crossing.at(node, north ? node + columns : node + 1);
        int column = node % columns;
        int row = node / columns;
        return north ? new double[] {column, row + t} : new double[] {column + t, row};
    }
}
