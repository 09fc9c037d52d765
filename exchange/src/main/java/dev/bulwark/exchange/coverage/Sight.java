package dev.bulwark.exchange.coverage;

import dev.bulwark.base.geo.Wgs84;
import dev.bulwark.terrain.elevation.Elevation;
import dev.bulwark.terrain.refraction.SphereRays;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What one antenna sees on a lattice: for each node around it the distance, the azimuth, the ground, and the lowest
 * altitude seen. Every question about a height is a threshold on it. Immutable; 16 bytes a node.
 */
public final class Sight {
    /** Beyond these elevations no line is drawn: the antenna looks down, or up, to where no target is. */
    private static final double STEEPEST_RAD = 1.5;
    /** No target flies higher. */
    private static final double HIGHEST_M = 100_000;

    private final Antenna antenna;
    private final Patch patch;
    private final SphereRays lines;
    private final double lowestSlope;
    private final double highestSlope;
    final float[] rangeM;
    final float[] azimuthRad;
    final float[] floorM;
    final float[] groundM;

    private Sight(Antenna antenna, Patch patch) {
        this.antenna = antenna;
        this.patch = patch;
        double radius = Wgs84.radiusOfCurvatureM(antenna.position().latitudeRad(), Math.PI / 4);
        this.lines = new SphereRays(antenna.altitudeM(), antenna.refractionK() * radius);
        boolean down = antenna.minElevationRad() < -STEEPEST_RAD / 2;
        boolean up = antenna.maxElevationRad() > STEEPEST_RAD;
        lowestSlope = down ? Double.NEGATIVE_INFINITY : StrictMath.tan(antenna.minElevationRad());
        highestSlope = up ? Double.POSITIVE_INFINITY : StrictMath.tan(antenna.maxElevationRad());
        rangeM = new float[patch.nodes()];
        azimuthRad = new float[patch.nodes()];
        floorM = new float[patch.nodes()];
        groundM = new float[patch.nodes()];
    }

    /** The same antenna turned to wherever it is asked about; shares everything with this one. */
    private Sight(Sight facing) {
        Antenna a = facing.antenna;
        this.antenna = new Antenna(
                a.position(),
                a.altitudeM(),
                a.floor(),
                a.farthestM(),
                0,
                2 * Math.PI,
                a.minElevationRad(),
                a.maxElevationRad(),
                a.refractionK());
        this.patch = facing.patch;
        this.lines = facing.lines;
        this.lowestSlope = facing.lowestSlope;
        this.highestSlope = facing.highestSlope;
        this.rangeM = facing.rangeM;
        this.azimuthRad = facing.azimuthRad;
        this.floorM = facing.floorM;
        this.groundM = facing.groundM;
    }

    /** What the antenna could see if its sector were turned there. */
    Sight allRound() {
        return antenna.hasSector() ? new Sight(this) : this;
    }

    /**
     * Solves the geometry, on all cores; the result is the same for any number of them.
     *
     * @param ground heights; nothing is claimed where one is NaN
     */
    public static Sight of(Lattice lattice, Antenna antenna, Elevation ground) {
        Sight sight = new Sight(antenna, lattice.around(antenna.position(), antenna.farthestM()));
        NodePlane plane = new NodePlane(lattice, sight.patch, antenna.position());
        IntStream.range(0, sight.patch.rows()).parallel().forEach(row -> sight.solveRow(lattice, plane, row, ground));
        return sight;
    }

    /**
     * The same for another antenna at the same place that reaches no farther than one that is solved: distances, azimuths
     * and ground are taken over.
     */
    Sight beside(Antenna antenna, Lattice lattice) {
        Sight sight = new Sight(antenna, lattice.around(antenna.position(), antenna.farthestM()));
        Patch own = sight.patch;
        IntStream.range(0, own.rows()).parallel().forEach(row -> {
            int from = (own.row() + row - patch.row()) * patch.columns() + own.column() - patch.column();
            int at = row * own.columns();
            System.arraycopy(rangeM, from, sight.rangeM, at, own.columns());
            System.arraycopy(azimuthRad, from, sight.azimuthRad, at, own.columns());
            System.arraycopy(groundM, from, sight.groundM, at, own.columns());
            for (int c = at; c < at + own.columns(); c++) {
                sight.floorM[c] =
                        (float) sight.lowestM(sight.azimuthRad[c], Math.min(sight.rangeM[c], antenna.farthestM()));
            }
        });
        return sight;
    }

    /** Whether {@link #beside} can take its geometry over from this one. */
    boolean spans(Antenna other) {
        return antenna.position().equals(other.position()) && antenna.farthestM() >= other.farthestM();
    }

    private void solveRow(Lattice lattice, NodePlane plane, int row, Elevation ground) {
        int columns = patch.columns();
        double[] latitudes = new double[columns];
        double[] longitudes = new double[columns];
        double latitude = Math.clamp(lattice.latitudeDeg(patch.row() + row), -90, 90);
        Arrays.fill(latitudes, StrictMath.toRadians(latitude));
        for (int c = 0; c < columns; c++) {
            longitudes[c] = StrictMath.toRadians(lattice.longitudeDeg(patch.column() + c));
        }
        float[] heights = new float[columns];
        ground.heightsM(latitudes, longitudes, columns, heights);
        System.arraycopy(heights, 0, groundM, row * columns, columns);
        for (int c = 0; c < columns; c++) {
            double east = plane.eastM(row, c);
            double north = plane.northM(row, c);
            double range = Math.sqrt(east * east + north * north);
            double azimuth = Angles.azimuthRad(east, north);
            rangeM[row * columns + c] = (float) range;
            azimuthRad[row * columns + c] = (float) azimuth;
            floorM[row * columns + c] = (float) lowestM(azimuth, Math.min(range, antenna.farthestM()));
        }
    }

    /** The lowest altitude seen, within the antenna's range. */
    double lowestM(double azimuth, double range) {
        double floor = antenna.floor().floorM(azimuth, range);
        return lowestSlope == Double.NEGATIVE_INFINITY
                ? floor
                : Math.max(floor, lines.altitudeM(Math.max(1, range), lowestSlope));
    }

    /** The highest altitude looked at, at a range: where the cone of silence begins. */
    double highestM(double range) {
        return range * highestSlope > HIGHEST_M
                ? Double.POSITIVE_INFINITY
                : lines.altitudeM(Math.max(1, range), highestSlope);
    }

    public Antenna antenna() {
        return antenna;
    }

    public Patch patch() {
        return patch;
    }
}
