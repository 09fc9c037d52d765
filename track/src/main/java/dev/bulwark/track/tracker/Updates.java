package dev.bulwark.track.tracker;

import static dev.bulwark.track.tracker.TrackStore.*;

import dev.bulwark.track.filter.Planar;
import dev.bulwark.track.filter.PlanarUpdate;
import dev.bulwark.track.filter.Vertical;

/** Gives a track its plot, and begins tracks. */
final class Updates {
    /** No mode is ever quite excluded. */
    private static final double LEAST_P = 1e-6;

    /** A tentative track is given up when its odds fall so far below where they began: at the second missed look. */
    private static final double TENTATIVE_FLOOR = 0.05;

    /** Where a target may be whose height no radar measured: most aircraft, within two deviations. */
    private static final double UNKNOWN_HEIGHT_M = 5000;

    private static final double UNKNOWN_HEIGHT_VARIANCE = 9e6;

    private final Settings settings;
    private final Motions motions;
    private final Measured measured = new Measured();

    Updates(Settings settings, Motions motions) {
        this.settings = settings;
        this.motions = motions;
    }

    /** All that a plot does to the track that takes it. */
    void update(TrackStore tracks, int track, ScanGeometry scan, int plot) {
        filter(tracks, track, scan, plot);
        hear(tracks, track, scan, plot);
        tracks.hits[track]++;
    }

    /** Height first, then the plane with the height that came of it. */
    void filter(TrackStore tracks, int track, ScanGeometry scan, int plot) {
        double[] a = tracks.rows;
        int o = track * ROW;
        double z = scan.height[plot];
        if (!Double.isNaN(z)) {
            for (int m = 0; m < VERTICAL_MODES; m++) {
                a[o + VERTICAL_P + m] *=
                        Vertical.update(a, o + VERTICAL + m * Vertical.SIZE, z, scan.heightVariance[plot]);
            }
            normalise(a, o + VERTICAL_P, VERTICAL_MODES);
            Motions.height(a, o);
        }
        measured.of(scan, plot, a[o + HEIGHT], a[o + HEIGHT_VARIANCE]);
        int modes = tracks.hits[track] > 1 ? PLANAR_MODES : 1;
        for (int m = 0; m < modes; m++) {
            a[o + PLANAR_P + m] *= PlanarUpdate.update(
                    a, o + m * Planar.SIZE, measured.x, measured.y, measured.xx, measured.xy, measured.yy, m > 0);
        }
        if (modes == 1) {
            motions.spread(a, o);
        } else {
            normalise(a, o + PLANAR_P, PLANAR_MODES);
        }
    }

    /** Who the plot says that it is, if it says so. */
    void hear(TrackStore tracks, int track, ScanGeometry scan, int plot) {
        if (scan.identity[plot] != 0) {
            Belief.hear(tracks.rows, track * ROW + BELIEF, scan.identity[plot]);
        }
    }

    private static void normalise(double[] a, int p, int modes) {
        double sum = 0;
        for (int m = 0; m < modes; m++) {
            sum += a[p + m];
        }
        if (!(sum > 0)) {
            for (int m = 0; m < modes; m++) {
                a[p + m] = 1.0 / modes;
            }
            return;
        }
        double total = 0;
        for (int m = 0; m < modes; m++) {
            a[p + m] = StrictMath.max(a[p + m] / sum, LEAST_P);
            total += a[p + m];
        }
        for (int m = 0; m < modes; m++) {
            a[p + m] /= total;
        }
    }

    /** A tentative track of one plot: at rest but for a wide velocity. */
    void begin(TrackStore tracks, ScanGeometry scan, int plot, double odds) {
        int track = tracks.add();
        double[] a = tracks.rows;
        int o = track * ROW;
        java.util.Arrays.fill(a, o, o + ROW, 0);
        vertical(a, o, scan, plot);
        measured.of(scan, plot, a[o + HEIGHT], a[o + HEIGHT_VARIANCE]);
        double speed2 = settings.motion().speedSigma() * settings.motion().speedSigma();
        a[o + Planar.X] = measured.x;
        a[o + Planar.Y] = measured.y;
        a[o + Planar.XX] = measured.xx;
        a[o + Planar.XY] = measured.xy;
        a[o + Planar.YY] = measured.yy;
        a[o + Planar.VXVX] = speed2;
        a[o + Planar.VYVY] = speed2;
        a[o + PLANAR_P] = 1;
        Belief.begin(a, o + BELIEF);
        if (scan.identity[plot] != 0) {
            Belief.hear(a, o + BELIEF, scan.identity[plot]);
        }
        tracks.id[track] = -1;
        tracks.odds[track] = odds;
        tracks.floor[track] = odds * TENTATIVE_FLOOR;
        tracks.hits[track] = 1;
        tracks.looks[track] = 1;
        tracks.misses[track] = 0;
        tracks.from[track] = scan.sensor;
        tracks.ended[track] = false;
    }

    private void vertical(double[] a, int o, ScanGeometry scan, int plot) {
        Settings.Climb climb = settings.climb();
        double z = scan.height[plot];
        boolean measured = !Double.isNaN(z);
        double share = climb.meanLevelS() / (climb.meanLevelS() + climb.meanClimbS());
        for (int m = 0; m < VERTICAL_MODES; m++) {
            int v = o + VERTICAL + m * Vertical.SIZE;
            double sigma = m == 0 ? climb.levelSigma() : climb.climbSigma();
            a[v + Vertical.Z] = measured ? z : UNKNOWN_HEIGHT_M;
            a[v + Vertical.ZZ] = measured ? scan.heightVariance[plot] : UNKNOWN_HEIGHT_VARIANCE;
            a[v + Vertical.VV] = sigma * sigma;
            a[o + VERTICAL_P + m] = m == 0 ? share : 1 - share;
        }
        Motions.height(a, o);
    }
}
