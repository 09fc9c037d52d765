package dev.bulwark.track.fuse;

import dev.bulwark.track.tracker.TrackTable;

/**
 * A mean and a covariance of any length; symmetric, row by row. Arrays are not copied.
 *
 * @param mean n numbers
 * @param covariance n by n
 */
@SuppressWarnings("ArrayRecordComponent") // a pair of arrays, handed on and not compared
public record Gaussian(double[] mean, double[][] covariance) {

    /** A row of a table: x, y, z, vx, vy, vz. */
    public static Gaussian of(TrackTable table, int row) {
        double[] mean = new double[6];
        for (int k = 0; k < 6; k++) {
            mean[k] = table.value(row, k);
        }
        double[][] p = new double[6][6];
        int[] planar = {0, 1, 3, 4};
        int cell = TrackTable.PLANAR;
        for (int i = 0; i < 4; i++) {
            for (int j = i; j < 4; j++) {
                p[planar[i]][planar[j]] = table.value(row, cell);
                p[planar[j]][planar[i]] = table.value(row, cell);
                cell++;
            }
        }
        p[2][2] = table.value(row, TrackTable.VERTICAL);
        p[2][5] = table.value(row, TrackTable.VERTICAL + 1);
        p[5][2] = p[2][5];
        p[5][5] = table.value(row, TrackTable.VERTICAL + 2);
        return new Gaussian(mean, p);
    }

    /** Carried on in straight flight, with white-noise acceleration on each axis; for position and velocity of six. */
    Gaussian after(double dt, double q) {
        double[] x = mean.clone();
        double[][] p = new double[6][6];
        for (int i = 0; i < 3; i++) {
            x[i] += dt * mean[i + 3];
        }
        for (int i = 0; i < 6; i++) {
            for (int j = 0; j < 6; j++) {
                double left = covariance[i][j] + (i < 3 ? dt * covariance[i + 3][j] : 0);
                double right = j < 3 ? covariance[i][j + 3] + (i < 3 ? dt * covariance[i + 3][j + 3] : 0) : 0;
                p[i][j] = left + dt * right;
            }
        }
        for (int i = 0; i < 3; i++) {
            p[i][i] += q * dt * dt * dt / 3;
            p[i][i + 3] += q * dt * dt / 2;
            p[i + 3][i] += q * dt * dt / 2;
            p[i + 3][i + 3] += q * dt;
        }
        return new Gaussian(x, p);
    }
}
