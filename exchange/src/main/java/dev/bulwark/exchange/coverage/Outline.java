package dev.bulwark.exchange.coverage;

import java.util.List;

/** A ring in columns and rows, with what is needed to sort rings out. */
final class Outline {
    private final List<double[]> points;
    private final double cells;
    private double west = Double.POSITIVE_INFINITY;
    private double east = Double.NEGATIVE_INFINITY;
    private double south = Double.POSITIVE_INFINITY;
    private double north = Double.NEGATIVE_INFINITY;

    Outline(List<double[]> points) {
        this.points = points;
        double sum = 0;
        double[] before = points.getLast();
        for (double[] p : points) {
            sum += before[0] * p[1] - p[0] * before[1];
            west = Math.min(west, p[0]);
            east = Math.max(east, p[0]);
            south = Math.min(south, p[1]);
            north = Math.max(north, p[1]);
            before = p;
        }
        cells = sum / 2;
    }

    List<double[]> points() {
        return points;
    }

    /** Area in cells of the lattice, positive when counter-clockwise. */
    double cells() {
        return cells;
    }

    /** Whether a ring that does not cross this one lies inside it. */
    boolean holds(Outline other) {
        if (other.west < west || other.east > east || other.south < south || other.north > north) {
            return false;
        }
        double[] place = other.points.getFirst();
        boolean inside = false;
        double[] before = points.getLast();
        for (double[] p : points) {
            if ((before[1] > place[1]) != (p[1] > place[1])) {
                double x = before[0] + (place[1] - before[1]) / (p[1] - before[1]) * (p[0] - before[0]);
                inside ^= place[0] < x;
            }
            before = p;
        }
        return inside;
    }
}
