package dev.bulwark.terrain.raster;

import dev.bulwark.terrain.elevation.MetricFrame;
import dev.bulwark.terrain.elevation.Posts;
import dev.bulwark.terrain.refraction.SphereRays;

/**
 * The judge: for one cell the ray to it, the ground interpolated linearly on every edge of the grid that it crosses. Slow,
 * and written to share nothing with the methods that it judges but the heights.
 */
final class BruteRays {
    private final Posts posts;
    private final MetricFrame frame;
    private final RasterSite site;

    BruteRays(Posts posts, MetricFrame frame, RasterSite site) {
        this.posts = posts;
        this.frame = frame;
        this.site = site;
    }

    float floorM(int column, int row) {
        int dc = column - site.column();
        int dr = row - site.row();
        float ground = heightM(column, row);
        if (dc == 0 && dr == 0) {
            return ground;
        }
        double east = dc * frame.stepEastM();
        double south = dr * frame.stepSouthM();
        double distance = StrictMath.sqrt(east * east + south * south);
        SphereRays rays = new SphereRays(site.antennaM(), site.effectiveRadiusM(east, south));
        double highest = -1e6;
        for (int i = 1; i < Math.abs(dc); i++) {
            double part = (double) i / Math.abs(dc);
            double h = onColumn(site.column() + i * Integer.signum(dc), site.row() + part * dr);
            highest = Math.max(highest, rays.slope(part * distance, h));
        }
        for (int i = 1; i < Math.abs(dr); i++) {
            double part = (double) i / Math.abs(dr);
            double h = onRow(site.row() + i * Integer.signum(dr), site.column() + part * dc);
            highest = Math.max(highest, rays.slope(part * distance, h));
        }
        return Math.max(ground, (float) rays.altitudeM(distance, highest));
    }

    /** Over unknown ground only the bulk of the Earth is sure to mask. */
    private float heightM(int column, int row) {
        float h = posts.at(column, row);
        return Float.isNaN(h) ? 0 : h;
    }

    private double onColumn(int column, double row) {
        int r = Math.min((int) row, posts.rows() - 2);
        float above = heightM(column, r);
        float below = heightM(column, r + 1);
        return above + (row - r) * (below - above);
    }

    private double onRow(int row, double column) {
        int c = Math.min((int) column, posts.columns() - 2);
        float left = heightM(c, row);
        float right = heightM(c + 1, row);
        return left + (column - c) * (right - left);
    }
}
