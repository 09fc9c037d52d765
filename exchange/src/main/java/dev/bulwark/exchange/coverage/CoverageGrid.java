package dev.bulwark.exchange.coverage;

import dev.bulwark.base.geo.Ecef;
import dev.bulwark.base.geo.Enu;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.base.geo.Wgs84;
import dev.bulwark.engine.motion.Ground;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The ground around some sites as a grid in latitude and longitude that holds every reach with a margin, and for each
 * node and site the distance and the floor. Everything about a height above ground is a threshold on it.
 */
public final class CoverageGrid {
    private static final double MARGIN = 1.05;
    private static final double M_PER_DEG = 111_000;
    /** A metre outside the reach weighs as much as this many metres below the floor; moves no border, only smooths. */
    private static final double SLOPE = 0.05;

    private final List<Watch> watches;
    private final double south;
    private final double west;
    private final double stepLatDeg;
    private final double stepLonDeg;
    private final int rows;
    private final int columns;
    private final float[][] rangeM;
    private final float[][] floorM;
    private final float[] groundM;

    private CoverageGrid(List<Watch> watches, double south, double west, double north, double east, double stepDeg) {
        this.watches = List.copyOf(watches);
        this.south = south;
        this.west = west;
        this.stepLatDeg = stepDeg;
        this.stepLonDeg = stepDeg / StrictMath.cos(StrictMath.toRadians((south + north) / 2));
        this.rows = (int) StrictMath.ceil((north - south) / stepLatDeg) + 1;
        this.columns = (int) StrictMath.ceil((east - west) / stepLonDeg) + 1;
        this.rangeM = new float[watches.size()][rows * columns];
        this.floorM = new float[watches.size()][rows * columns];
        this.groundM = new float[rows * columns];
    }

    /**
     * Solves the geometry, on all cores; the result is the same for any number of them.
     *
     * @param ground heights; nothing is claimed where one is NaN
     * @param stepM distance of nodes
     */
    public static CoverageGrid of(List<Watch> watches, Ground ground, double stepM) {
        if (watches.isEmpty()) {
            return new CoverageGrid(watches, 0, 0, 1, 1, 1);
        }
        double south = 90;
        double west = 360;
        double north = -90;
        double east = -360;
        for (Watch watch : watches) {
            double lat = watch.position().latitudeDeg();
            double lon = watch.position().longitudeDeg();
            double reachDeg = MARGIN * watch.reachM() / M_PER_DEG + 2 * stepM / M_PER_DEG;
            double reachLonDeg = reachDeg / StrictMath.cos(StrictMath.toRadians(Math.abs(lat) + reachDeg));
            south = Math.min(south, lat - reachDeg);
            north = Math.max(north, lat + reachDeg);
            west = Math.min(west, lon - reachLonDeg);
            east = Math.max(east, lon + reachLonDeg);
        }
        CoverageGrid grid = new CoverageGrid(watches, south, west, north, east, stepM / M_PER_DEG);
        IntStream.range(0, grid.rows).parallel().forEach(row -> grid.solveRow(row, ground));
        return grid;
    }

    private void solveRow(int row, Ground ground) {
        for (int column = 0; column < columns; column++) {
            groundM[row * columns + column] = (float)
                    ground.heightM(StrictMath.toRadians(latitudeDeg(row)), StrictMath.toRadians(longitudeDeg(column)));
        }
        for (int w = 0; w < watches.size(); w++) {
            Watch watch = watches.get(w);
            Geodetic site = watch.position().withHeightM(0);
            Ecef siteEcef = Wgs84.toEcef(site);
            for (int column = 0; column < columns; column++) {
                Geodetic node = Geodetic.ofDegrees(latitudeDeg(row), longitudeDeg(column), 0);
                Enu enu = Wgs84.toEnu(site, siteEcef, Wgs84.toEcef(node));
                double azimuth = enu.azimuthRad();
                double range = groundRangeM(site, enu, azimuth);
                rangeM[w][row * columns + column] = (float) range;
                floorM[w][row * columns + column] =
                        (float) watch.floor().floorM(azimuth, Math.min(range, watch.reachM()));
            }
        }
    }

    /** Along the sphere that touches the ellipsoid in the azimuth: within 120 m of the geodesic at 400 km. */
    private static double groundRangeM(Geodetic site, Enu enu, double azimuthRad) {
        double radius = Wgs84.radiusOfCurvatureM(site.latitudeRad(), azimuthRad);
        double horizontal = StrictMath.sqrt(enu.eastM() * enu.eastM() + enu.northM() * enu.northM());
        return radius * StrictMath.atan2(horizontal, radius + enu.upM());
    }

    /** Below zero where at least one site covers the height; the zero line is the border. */
    double[] field(double heightM) {
        double[] field = new double[rows * columns];
        for (int i = 0; i < field.length; i++) {
            double best = Double.POSITIVE_INFINITY;
            double altitude = groundM[i] + heightM;
            for (int w = 0; w < watches.size(); w++) {
                Watch watch = watches.get(w);
                if (heightM >= watch.leastHeightM() && altitude <= watch.mostAltitudeM()) {
                    double tooFar = (rangeM[w][i] - watch.reachM()) * SLOPE;
                    double tooLow = floorM[w][i] - altitude;
                    best = Math.min(best, Double.isNaN(tooLow) ? Double.POSITIVE_INFINITY : Math.max(tooFar, tooLow));
                }
            }
            field[i] = best;
        }
        return field;
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    /** Of a row, or of a place between two. */
    double latitudeDeg(double row) {
        return south + row * stepLatDeg;
    }

    double longitudeDeg(double column) {
        return west + column * stepLonDeg;
    }
}
