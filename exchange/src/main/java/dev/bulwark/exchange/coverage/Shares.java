package dev.bulwark.exchange.coverage;

import dev.bulwark.base.geo.Wgs84;
import dev.bulwark.exchange.land.Territory;

/** How much of something a field covers, by its samples. */
public final class Shares {
    /** A region is sampled at least so finely that it has this many samples. */
    private static final double FEWEST_SAMPLES = 20_000;

    private static final double M_PER_DEG = 111_000;

    private Shares() {}

    /** Share of a region that is covered: 0 to 1; 0 for an empty region. */
    public static double of(Territory region, Field field) {
        double stepM = Math.min(field.lattice().stepM(), StrictMath.sqrt(region.areaM2() / FEWEST_SAMPLES));
        double step = Math.max(stepM, 1) / M_PER_DEG;
        double inside = 0;
        double all = 0;
        double south = region.southDeg();
        int rows = (int) Math.ceil((region.northDeg() - south) / step);
        for (int row = 0; row < rows; row++) {
            double latitude = south + (row + 0.5) * step;
            double narrowing = StrictMath.cos(StrictMath.toRadians(latitude));
            double stepLon = step / Math.max(0.01, narrowing);
            double[] borders = region.bordersAt(latitude);
            for (int i = 0; i + 1 < borders.length; i += 2) {
                int samples = (int) Math.max(1, Math.rint((borders[i + 1] - borders[i]) / stepLon));
                double width = (borders[i + 1] - borders[i]) / samples;
                for (int s = 0; s < samples; s++) {
                    double weight = width * narrowing;
                    all += weight;
                    inside += field.covers(latitude, borders[i] + (s + 0.5) * width) ? weight : 0;
                }
            }
        }
        return all == 0 ? 0 : inside / all;
    }

    /** The area of the nodes below zero, square metres: for comparisons within a thousandth or two. */
    public static double areaM2(Field field) {
        double sum = 0;
        Patch patch = field.patch();
        for (int row = 0; row < patch.rows(); row++) {
            double latitude = StrictMath.toRadians(field.lattice().latitudeDeg(patch.row() + row));
            int covered = 0;
            for (int c = 0; c < patch.columns(); c++) {
                covered += field.value(row, c) < 0 ? 1 : 0;
            }
            sum += covered * StrictMath.cos(latitude);
        }
        double side = StrictMath.toRadians(1) * Wgs84.MEAN_RADIUS_M;
        return sum
                * side
                * side
                * field.lattice().stepLatDeg()
                * field.lattice().stepLonDeg();
    }
}
