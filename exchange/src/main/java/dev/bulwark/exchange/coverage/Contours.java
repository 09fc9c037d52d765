package dev.bulwark.exchange.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The border of where a field is below zero, by marching squares with linear interpolation. Rings are closed and keep
 * what is below zero on their left, so outer rings run counter-clockwise in (column, row) and holes clockwise. They are
 * simple and do not touch each other or themselves: a border point keeps a little off the nodes.
 */
public final class Contours {
    /** For each of the 16 cases, pairs of (edge entered, edge left); edges: 0 south, 1 east, 2 north, 3 west. */
    private static final int[][] SEGMENTS = {
        {}, {0, 3}, {1, 0}, {1, 3}, {2, 1}, {0, 3, 2, 1}, {2, 0}, {2, 3},
        {3, 2}, {0, 2}, {1, 0, 3, 2}, {1, 2}, {3, 1}, {0, 1}, {3, 0}, {}
    };
    /** How near a border may come to a node, in steps: far more than coordinates are rounded by. */
    private static final double NEAREST = 0.02;

    /** Where the border crosses an edge between two nodes, as a share of the way from the first to the second. */
    @FunctionalInterface
    public interface Crossing {
        double at(int firstNode, int secondNode);
    }

    private final boolean[] inside;
    private final int columns;
    private final Crossing crossing;
    /** The edge to which the border goes on from each edge, or -1; edges are numbered by {@link #edge}. */
    private final int[] next;

    private Contours(boolean[] inside, int rows, int columns, Crossing crossing) {
        this.inside = inside;
        this.columns = columns;
        this.crossing = crossing;
        this.next = new int[2 * rows * columns];
        Arrays.fill(next, -1);
        for (int row = 0; row + 1 < rows; row++) {
            for (int column = 0; column + 1 < columns; column++) {
                march(row, column);
            }
        }
    }

    /**
     * Rings as lists of {column, row}; the first point is not repeated. The field must not be below zero on the edge of the
     * grid.
     *
     * @param crossing asked for edges between a node below zero and one that is not
     */
    public static List<List<double[]>> of(double[] field, int rows, int columns, Crossing crossing) {
        boolean[] inside = new boolean[field.length];
        for (int i = 0; i < field.length; i++) {
            inside[i] = field[i] < 0;
        }
        return new Contours(inside, rows, columns, crossing).rings();
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
        boolean[] inside = new boolean[padded.length];
        for (int i = 0; i < inside.length; i++) {
            inside[i] = padded[i] < 0;
        }
        Contours contours = new Contours(inside, rows + 2, columns + 2, (a, b) -> part(padded[a], padded[b]));
        return contours.rings().stream()
                .map(ring -> unpadded(ring, firstColumn, rows, columns))
                .toList();
    }

    /** Brings what stands in the padding back to the rim; corners come twice then and are kept once. */
    private static List<double[]> unpadded(List<double[]> ring, int firstColumn, int rows, int columns) {
        List<double[]> points = new ArrayList<>(ring.size());
        for (double[] p : ring) {
            double[] q = {firstColumn + Math.clamp(p[0] - 1, 0, columns - 1), Math.clamp(p[1] - 1, 0, rows - 1)};
            if (points.isEmpty() || !Arrays.equals(q, points.getLast())) {
                points.add(q);
            }
        }
        return points;
    }

    private void march(int row, int column) {
        int at = row * columns + column;
        int kind = (inside[at] ? 1 : 0)
                | (inside[at + 1] ? 2 : 0)
                | (inside[at + columns + 1] ? 4 : 0)
                | (inside[at + columns] ? 8 : 0);
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
        double t = Math.clamp(crossing.at(node, north ? node + columns : node + 1), NEAREST, 1 - NEAREST);
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
