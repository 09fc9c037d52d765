package dev.bulwark.terrain.floor;

import dev.bulwark.terrain.elevation.ElevationSource;

/**
 * What one antenna can see: for every azimuth and ground range the lowest altitude, in metres above mean sea level, that
 * is in clear line of sight; the ground itself where the ground is visible. NaN where the ground's height is unknown:
 * nothing is claimed to be seen there. Immutable.
 */
public final class FloorMap {
    private static final double TURN = 2 * Math.PI;

    private final AntennaSite site;
    private final double antennaAltitudeM;
    private final PolarGrid grid;
    private final ElevationSource source;
    private final float[] floors;
    private final double voidShare;
    private final double raysPerRad;
    private final double stepsPerM;

    FloorMap(
            AntennaSite site,
            double antennaAltitudeM,
            PolarGrid grid,
            ElevationSource source,
            float[] floors,
            double voidShare) {
        this.site = site;
        this.antennaAltitudeM = antennaAltitudeM;
        this.grid = grid;
        this.source = source;
        this.floors = floors;
        this.voidShare = voidShare;
        this.raysPerRad = grid.azimuths() / TURN;
        this.stepsPerM = grid.ranges() / grid.rangeM();
    }

    /**
     * The lowest visible altitude on the nearest ray, linear between range steps.
     *
     * @param azimuthRad from north over east; any turn
     * @param groundRangeM geodesic distance from the site
     * @return metres above mean sea level; positive infinity beyond the map's range, NaN over unknown ground
     */
    public float floorM(double azimuthRad, double groundRangeM) {
        double x = groundRangeM * stepsPerM;
        int step = (int) x;
        if (!(x >= 0 && x <= grid.ranges())) {
            return Float.POSITIVE_INFINITY;
        }
        int at = rowOf(azimuthRad) + step;
        float near = floors[at];
        return step == grid.ranges() ? near : near + (float) (x - step) * (floors[at + 1] - near);
    }

    /** Whether a point is in clear line of sight and within range. */
    public boolean sees(double azimuthRad, double groundRangeM, double altitudeM) {
        return altitudeM >= floorM(azimuthRad, groundRangeM);
    }

    private int rowOf(double azimuthRad) {
        double rays = azimuthRad * raysPerRad + 0.5;
        int ray = (int) (rays - grid.azimuths() * Math.floor(rays / grid.azimuths()));
        return (ray >= grid.azimuths() ? 0 : ray) * (grid.ranges() + 1);
    }

    /** The value stored for a ray and a range step (0 is the site itself), for bulk users. */
    public float at(int ray, int step) {
        return floors[ray * (grid.ranges() + 1) + step];
    }

    /** Copies one ray: as many values as {@code grid().ranges() + 1}. */
    public void copyRay(int ray, float[] into) {
        System.arraycopy(floors, ray * (grid.ranges() + 1), into, 0, grid.ranges() + 1);
    }

    public AntennaSite site() {
        return site;
    }

    /** Metres above mean sea level. */
    public double antennaAltitudeM() {
        return antennaAltitudeM;
    }

    public double rangeM() {
        return grid.rangeM();
    }

    public PolarGrid grid() {
        return grid;
    }

    /** The terrain that it was made from. */
    public ElevationSource source() {
        return source;
    }

    /** Share of the map over which the ground is a void or outside the terrain; what lies behind may be masked more than said. */
    public double voidShare() {
        return voidShare;
    }
}
