package dev.bulwark.study.unknowns;

import dev.bulwark.base.sample.LatinHypercube;
import dev.bulwark.base.sample.SobolPoints;
import dev.bulwark.base.sample.UnitPoints;
import dev.bulwark.model.study.Ignorance;
import java.util.Arrays;

/**
 * Where the outer loop draws: draw d, from 1, at {@link #point}. With drivers asked for, the draws are two independent
 * halves, A and B, as Sobol' indices need them, and the points between them are numbered after the draws.
 */
public final class DrawPlan {
    private final double[][] draws;
    private final int rows;

    private DrawPlan(double[][] draws, int rows) {
        this.draws = draws;
        this.rows = rows;
    }

    /** @param unknowns coordinates of a point, at least 1 */
    public static DrawPlan of(Ignorance ignorance, int unknowns, long seed) {
        UnitPoints points = switch (ignorance.points()) {
            case SOBOL -> SobolPoints::of;
            case LATIN_HYPERCUBE -> LatinHypercube::of;
        };
        int count = ignorance.draws();
        int rows = ignorance.drivers() == 0 ? 0 : count / 2;
        if (rows < 2) {
            return new DrawPlan(points.of(count, unknowns, seed), 0);
        }
        double[][] wide = points.of(count - rows, 2 * unknowns, seed);
        double[][] draws = new double[count][];
        for (int i = 0; i < rows; i++) {
            draws[i] = Arrays.copyOf(wide[i], unknowns);
        }
        for (int i = rows; i < count; i++) {
            draws[i] = Arrays.copyOfRange(wide[i - rows], unknowns, 2 * unknowns);
        }
        return new DrawPlan(draws, rows);
    }

    /** Number of draws. */
    public int count() {
        return draws.length;
    }

    /** Rows of A, and of B, that Sobol' indices are made from; 0 if none are asked for. */
    public int rows() {
        return rows;
    }

    /** The point of a draw, from 1. */
    public double[] point(int draw) {
        return draws[draw - 1].clone();
    }

    /** The coordinate of an unknown at each draw. */
    public double[] coordinates(int unknown) {
        return Arrays.stream(draws).mapToDouble(point -> point[unknown]).toArray();
    }

    /** Row of A, from 1, with one unknown's coordinate from B. */
    public double[] swapped(int row, int unknown) {
        double[] point = point(row);
        point[unknown] = draws[rows + row - 1][unknown];
        return point;
    }

    /** The number of a swapped point, distinct from all draws. */
    public int numberOf(int row, int unknown) {
        return 1 + draws.length + unknown * rows + (row - 1);
    }

    /** The number of the point at which nothing is moved, after all others. */
    public int numberNominal(int unknowns) {
        return numberAlone(unknowns, unknowns, false);
    }

    /** The number of a point at which one unknown alone is moved, distinct from all others. */
    public int numberAlone(int unknowns, int unknown, boolean up) {
        return 1 + draws.length + unknowns * rows + 2 * unknown + (up ? 1 : 0);
    }
}
