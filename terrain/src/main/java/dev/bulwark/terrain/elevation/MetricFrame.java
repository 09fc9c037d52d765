package dev.bulwark.terrain.elevation;

/**
 * Where the posts of a projected grid lie; such a grid is worked on as it is, in its own plane.
 *
 * @param westM easting of the first column
 * @param northM northing of the first row
 * @param stepEastM metres from column to column, positive
 * @param stepSouthM metres from row to row, positive
 */
public record MetricFrame(double westM, double northM, double stepEastM, double stepSouthM) implements GridFrame {

    public MetricFrame {
        if (!(stepEastM > 0 && stepSouthM > 0 && Double.isFinite(westM) && Double.isFinite(northM))) {
            throw new TerrainException("not a north-up grid in metres: first post " + northM + ", " + westM + ", steps "
                    + stepSouthM + ", " + stepEastM);
        }
    }

    @Override
    public double spacingM(int rows) {
        return Math.max(stepEastM, stepSouthM);
    }
}
