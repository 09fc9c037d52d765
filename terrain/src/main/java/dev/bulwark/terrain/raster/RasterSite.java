package dev.bulwark.terrain.raster;

/**
 * An antenna on a post of a projected grid.
 *
 * @param column of the post
 * @param row of the post, from the north
 * @param antennaM altitude above mean sea level
 * @param northRadiusM effective radius of the Earth along the grid's columns
 * @param eastRadiusM effective radius along its rows
 */
public record RasterSite(int column, int row, double antennaM, double northRadiusM, double eastRadiusM) {

    public RasterSite {
        if (!(northRadiusM > 0 && eastRadiusM > 0) || !Double.isFinite(antennaM)) {
            throw new IllegalArgumentException(
                    "antenna at " + antennaM + " m over radii " + northRadiusM + ", " + eastRadiusM + " m");
        }
    }

    /** Radius of curvature in a direction (Euler). */
    double effectiveRadiusM(double eastM, double southM) {
        double square = eastM * eastM + southM * southM;
        return square / (southM * southM / northRadiusM + eastM * eastM / eastRadiusM);
    }

    double meanRadiusM() {
        return 2 / (1 / northRadiusM + 1 / eastRadiusM);
    }
}
