package dev.bulwark.track.tracker;

import static dev.bulwark.track.tracker.TrackStore.*;

import dev.bulwark.track.filter.Planar;
import dev.bulwark.track.filter.Vertical;

/** What a track says of its target, of all modes together: mean and covariance of the mixture. */
final class Estimate {
    private Estimate() {}

    static void add(TrackTable table, long time, TrackStore tracks, int track) {
        int to = table.add(time, tracks.id[track], Belief.told(tracks.rows, track * ROW + BELIEF));
        double[] out = table.values();
        double[] a = tracks.rows;
        int o = track * ROW;
        int modes = tracks.hits[track] > 1 ? PLANAR_MODES : 1;
        java.util.Arrays.fill(out, to, to + TrackTable.ROW, 0);
        for (int m = 0; m < modes; m++) {
            double p = a[o + PLANAR_P + m];
            int b = o + m * Planar.SIZE;
            out[to] += p * a[b];
            out[to + 1] += p * a[b + 1];
            out[to + 3] += p * a[b + 2];
            out[to + 4] += p * a[b + 3];
        }
        for (int m = 0; m < VERTICAL_MODES; m++) {
            double p = a[o + VERTICAL_P + m];
            int b = o + VERTICAL + m * Vertical.SIZE;
            out[to + 2] += p * a[b];
            out[to + 5] += p * a[b + 1];
        }
        planar(out, to, a, o, modes);
        vertical(out, to, a, o);
        out[to + TrackTable.EXISTENCE] = tracks.odds[track] / (1 + tracks.odds[track]);
    }

    private static void planar(double[] out, int to, double[] a, int o, int modes) {
        int c = to + TrackTable.PLANAR;
        for (int m = 0; m < modes; m++) {
            double p = a[o + PLANAR_P + m];
            int b = o + m * Planar.SIZE;
            double x = a[b] - out[to];
            double y = a[b + 1] - out[to + 1];
            double u = a[b + 2] - out[to + 3];
            double v = a[b + 3] - out[to + 4];
            out[c] += p * (a[b + Planar.XX] + x * x);
            out[c + 1] += p * (a[b + Planar.XY] + x * y);
            out[c + 2] += p * (a[b + Planar.XVX] + x * u);
            out[c + 3] += p * (a[b + Planar.XVY] + x * v);
            out[c + 4] += p * (a[b + Planar.YY] + y * y);
            out[c + 5] += p * (a[b + Planar.YVX] + y * u);
            out[c + 6] += p * (a[b + Planar.YVY] + y * v);
            out[c + 7] += p * (a[b + Planar.VXVX] + u * u);
            out[c + 8] += p * (a[b + Planar.VXVY] + u * v);
            out[c + 9] += p * (a[b + Planar.VYVY] + v * v);
        }
    }

    private static void vertical(double[] out, int to, double[] a, int o) {
        int c = to + TrackTable.VERTICAL;
        for (int m = 0; m < VERTICAL_MODES; m++) {
            double p = a[o + VERTICAL_P + m];
            int b = o + VERTICAL + m * Vertical.SIZE;
            double z = a[b] - out[to + 2];
            double v = a[b + 1] - out[to + 5];
            out[c] += p * (a[b + Vertical.ZZ] + z * z);
            out[c + 1] += p * (a[b + Vertical.ZV] + z * v);
            out[c + 2] += p * (a[b + Vertical.VV] + v * v);
        }
    }
}
