package dev.bulwark.terrain.elevation;

/**
 * Where the posts of a projected grid lie; such a grid is worked on as it is, in its own plane.
 *
 * @param westM easting of the first column
 * @param northM northing of the first row
 * @param stepEastM metres from column to column, positive
 * @param stepSouthM metres from row to row, positive
 * @param projection from latitude and longitude to the plane
 */
public record MetricFrame(double westM, double northM, double stepEastM, double stepSouthM, MapProjection projection)
        implements GridFrame {

    public MetricFrame {
        if (!(stepEastM > 0 && stepSouthM > 0 && Double.isFinite(westM) && Double.isFinite(northM))) {
            throw new IllegalArgumentException("not a north-up grid in metres: first post " + northM + ", " + westM
                    + ", steps " + stepSouthM + ", " + stepEastM);
        }
    }

    /** A plane of which only distances are known. */
    public MetricFrame(double westM, double northM, double stepEastM, double stepSouthM) {
        this(westM, northM, stepEastM, stepSouthM, new MapProjection.Unknown("no projection was given"));
    }

    @Override
    public double spacingM(int rows) {
        return Math.max(stepEastM, stepSouthM);
    }
}
