package dev.bulwark.track.tracker;

import static dev.bulwark.track.tracker.TrackStore.*;

import dev.bulwark.track.associate.Pairs;
import dev.bulwark.track.associate.PlotGrid;
import dev.bulwark.track.filter.Planar;
import dev.bulwark.track.filter.PlanarUpdate;
import dev.bulwark.track.filter.Vertical;

/** Finds the plots that may belong to a track, and how well each fits. */
final class Gate {
    /** Half width of the box that is searched, in standard deviations. */
    private static final double SIGMAS = 4;
    /** What a wrong height may shift a plot along the ground, m; more where elevation is not measured. */
    private static final double SLACK_M = 200;

    private final Measured measured = new Measured();
    private final PlotGrid grid = new PlotGrid();
    private final double leastGain;
    private double extraDensity;

    /** @param leastGain how much better than a miss a pair with a track that counts must be to be thought of at all */
    Gate(double leastGain) {
        this.leastGain = leastGain;
    }

    /** @param newShare targets that appear, as a multiple of false plots */
    void load(ScanGeometry scan, double newShare) {
        grid.build(scan.x, scan.y, scan.size);
        extraDensity = 1 + newShare;
    }

    /** Adds the pairs of one predicted track with the plots that are free. */
    void pairs(TrackStore tracks, int track, int asTrack, ScanGeometry scan, boolean[] taken, Pairs pairs) {
        double[] a = tracks.rows;
        int o = track * ROW;
        int modes = tracks.hits[track] > 1 ? PLANAR_MODES : 1;
        double minX = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (int m = 0; m < modes; m++) {
            int b = o + m * Planar.SIZE;
            double dx = a[b] - scan.siteX;
            double dy = a[b + 1] - scan.siteY;
            double across = (dx * dx + dy * dy) * scan.azimuthVariance;
            double halfX = SIGMAS * StrictMath.sqrt(a[b + Planar.XX] + across + scan.rangeVariance) + SLACK_M;
            double halfY = SIGMAS * StrictMath.sqrt(a[b + Planar.YY] + across + scan.rangeVariance) + SLACK_M;
            minX = StrictMath.min(minX, a[b] - halfX);
            maxX = StrictMath.max(maxX, a[b] + halfX);
            minY = StrictMath.min(minY, a[b + 1] - halfY);
            maxY = StrictMath.max(maxY, a[b + 1] + halfY);
        }
        int left = grid.column(minX);
        int right = grid.column(maxX);
        int top = grid.row(maxY);
        for (int row = grid.row(minY); row <= top; row++) {
            int to = grid.to(row, right);
            for (int place = grid.from(row, left); place < to; place++) {
                int plot = grid.plot(place);
                double x = scan.x[plot];
                double y = scan.y[plot];
                if (x >= minX && x <= maxX && y >= minY && y <= maxY && !taken[plot]) {
                    pair(tracks, track, asTrack, modes, scan, plot, pairs);
                }
            }
        }
    }

    private void pair(TrackStore tracks, int track, int asTrack, int modes, ScanGeometry scan, int plot, Pairs pairs) {
        double[] a = tracks.rows;
        int o = track * ROW;
        double ratio = density(a, o, modes, scan, plot) / (scan.falseDensity[plot] * extraDensity);
        double gain = scan.detection * ratio;
        double odds = tracks.odds[track];
        if (tracks.id[track] >= 0) {
            double exists = odds / (1 + odds);
            gain *= exists / (1 - exists * scan.detection);
            if (gain > leastGain) {
                pairs.add(asTrack, plot, StrictMath.log(gain), ratio);
            }
        } else if (gain > 1 - scan.detection) {
            gain *= odds / ((1 - scan.detection) * tracks.floor[track]);
            pairs.add(asTrack, plot, StrictMath.log(gain), ratio);
        }
    }

    /** Density of the plot given the track, in the unit of the scan's density of false plots. */
    private double density(double[] a, int o, int modes, ScanGeometry scan, int plot) {
        double vertical = 1;
        double z = scan.height[plot];
        if (!Double.isNaN(z)) {
            vertical = 0;
            for (int m = 0; m < VERTICAL_MODES; m++) {
                vertical += a[o + VERTICAL_P + m]
                        * Vertical.likelihood(a, o + VERTICAL + m * Vertical.SIZE, z, scan.heightVariance[plot]);
            }
        }
        measured.of(scan, plot, a[o + HEIGHT], a[o + HEIGHT_VARIANCE]);
        double planar = 0;
        for (int m = 0; m < modes; m++) {
            planar += a[o + PLANAR_P + m]
                    * PlanarUpdate.likelihood(
                            a, o + m * Planar.SIZE, measured.x, measured.y, measured.xx, measured.xy, measured.yy);
        }
        return planar * vertical;
    }
}
