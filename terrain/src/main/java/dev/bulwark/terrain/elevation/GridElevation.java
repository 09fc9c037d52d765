package dev.bulwark.terrain.elevation;

/** Heights from one grid of posts in geographic coordinates, held in memory. */
public final class GridElevation implements Elevation {
    private static final double DEGREE = 180 / Math.PI;
    private static final double TURN_DEG = 360;
    /** A millionth of a post. */
    private static final double HAIR = 1e-6;

    private final Posts posts;
    private final GeographicFrame frame;
    private final ElevationSource source;
    private final double columnsPerRad;
    private final double firstColumn;
    private final double turnColumns;
    private final double rowsPerRad;
    private final double firstRow;

    public GridElevation(Posts posts, GeographicFrame frame, ElevationSource source) {
        if (posts.columns() < 2 || posts.rows() < 2) {
            throw new TerrainException(source.name() + ": a grid of " + posts.columns() + " x " + posts.rows()
                    + " posts has nothing to interpolate between");
        }
        this.posts = posts;
        this.frame = frame;
        this.source = source;
        columnsPerRad = DEGREE / frame.stepLonDeg();
        firstColumn = frame.westDeg() / frame.stepLonDeg();
        turnColumns = TURN_DEG / frame.stepLonDeg();
        rowsPerRad = DEGREE / frame.stepLatDeg();
        firstRow = frame.northDeg() / frame.stepLatDeg();
    }

    public Posts posts() {
        return posts;
    }

    public GeographicFrame frame() {
        return frame;
    }

    @Override
    public ElevationSource source() {
        return source;
    }

    @Override
    public double heightM(double latitudeRad, double longitudeRad) {
        double column = longitudeRad * columnsPerRad - firstColumn;
        if (column < 0 || column > posts.columns() - 1) {
            column -= turnColumns * Math.floor(column / turnColumns);
        }
        double row = firstRow - latitudeRad * rowsPerRad;
        float height = posts.bilinear(column, row);
        return Float.isNaN(height) ? atEdge(column, row) : height;
    }

    @Override
    public void heightsM(double[] latitudesRad, double[] longitudesRad, int count, float[] heightsM) {
        double[] columns = new double[count];
        double[] rows = new double[count];
        for (int i = 0; i < count; i++) {
            columns[i] = longitudesRad[i] * columnsPerRad - firstColumn;
            rows[i] = firstRow - latitudesRad[i] * rowsPerRad;
        }
        posts.bilinear(columns, rows, count, heightsM);
        for (int i = 0; i < count; i++) {
            if (Float.isNaN(heightsM[i])) { // on another turn of the Earth, at an edge, a void, or outside
                heightsM[i] = (float) heightM(latitudesRad[i], longitudesRad[i]);
            }
        }
    }

    /** A second try for places that rounding put a hair outside, and for the seam of a grid that goes round the Earth. */
    private double atEdge(double column, double row) {
        int last = posts.columns() - 1;
        double c = column > turnColumns - HAIR ? 0 : snapped(column, last);
        double r = snapped(row, posts.rows() - 1);
        boolean seam = c > last && Math.abs(posts.columns() - turnColumns) < HAIR && r >= 0 && r <= posts.rows() - 1;
        if (!seam) {
            return posts.bilinear(c, r);
        }
        double fraction = c - last;
        double beforeSeam = posts.bilinear(last, r);
        return beforeSeam + fraction * (posts.bilinear(0, r) - beforeSeam);
    }

    private static double snapped(double value, int last) {
        if (value < 0 && value > -HAIR) {
            return 0;
        }
        return value > last && value < last + HAIR ? last : value;
    }
}
