package dev.bulwark.track.score;

import dev.bulwark.track.tracker.TrackTable;
import java.util.Arrays;

/**
 * Normalised estimation error squared, e' P⁻¹ e over position and velocity, of all rows that are matched with a target:
 * 6 on average if covariances are honest (Bar-Shalom, Li, Kirubarajan 2001, section 5.4). Plane and height are told apart,
 * because the tracker keeps them apart.
 *
 * @param rows matched rows
 * @param planar mean over x, y, vx, vy; expected 4
 * @param vertical mean over z, vz; expected 2
 * @param planarMedian expected 3.357
 * @param inside share of rows inside the 95 % region of all six, expected .95
 */
public record Nees(int rows, double planar, double vertical, double planarMedian, double inside) {
    /** 95 % point of chi-square with 6 degrees of freedom. */
    private static final double CHI2_6_95 = 12.591587;

    public double mean() {
        return planar + vertical;
    }

    /** Matching is that of GOSPA. */
    public static Nees of(Picture truth, TrackTable table, double cutM) {
        Picture tracks = Pictures.of(table);
        Matched matched = new Matched();
        double[] planar = new double[table.size()];
        double[] sums = new double[3];
        int[] rows = new int[1];
        Moments.walk(truth, tracks, (_, i, j) -> {
            int[] row = matched.match(truth, i, tracks, j, cutM, 2);
            for (int k = 0; k < Moments.count(truth, i); k++) {
                if (row[k] >= 0) {
                    double[] e = error(truth, truth.start(i) + k, table, row[k]);
                    double h = planar(table, row[k], e);
                    double v = vertical(table, row[k], e);
                    planar[rows[0]++] = h;
                    sums[0] += h;
                    sums[1] += v;
                    sums[2] += h + v <= CHI2_6_95 ? 1 : 0;
                }
            }
        });
        int n = rows[0];
        Arrays.sort(planar, 0, n);
        return new Nees(n, sums[0] / n, sums[1] / n, n == 0 ? Double.NaN : planar[n / 2], sums[2] / n);
    }

    private static double[] error(Picture truth, int at, TrackTable table, int row) {
        double[] e = new double[Picture.ROW];
        for (int k = 0; k < Picture.ROW; k++) {
            e[k] = table.value(row, k) - truth.value(at, k);
        }
        return e;
    }

    private static double planar(TrackTable table, int row, double[] e) {
        double[][] p = new double[4][4];
        int cell = TrackTable.PLANAR;
        for (int r = 0; r < 4; r++) {
            for (int c = r; c < 4; c++) {
                p[r][c] = table.value(row, cell);
                p[c][r] = table.value(row, cell);
                cell++;
            }
        }
        return Quadratic.form(p, new double[] {e[0], e[1], e[3], e[4]});
    }

    private static double vertical(TrackTable table, int row, double[] e) {
        double zz = table.value(row, TrackTable.VERTICAL);
        double zv = table.value(row, TrackTable.VERTICAL + 1);
        double vv = table.value(row, TrackTable.VERTICAL + 2);
        return Quadratic.form(new double[][] {{zz, zv}, {zv, vv}}, new double[] {e[2], e[5]});
    }
}
