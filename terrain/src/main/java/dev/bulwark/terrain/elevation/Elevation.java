package dev.bulwark.terrain.elevation;

/** Heights of the ground above mean sea level. Implementations are immutable and safe for many threads. */
public interface Elevation {

    /**
     * Height in metres above mean sea level, bilinear between posts; NaN within one post of a void, or outside.
     *
     * @param latitudeRad geodetic latitude
     * @param longitudeRad longitude; any turn of the Earth
     */
    double heightM(double latitudeRad, double longitudeRad);

    /** Where the heights come from. */
    ElevationSource source();

    /** {@link #heightM} at the first {@code count} places, into {@code heightsM}: the same values, faster. */
    default void heightsM(double[] latitudesRad, double[] longitudesRad, int count, float[] heightsM) {
        for (int i = 0; i < count; i++) {
            heightsM[i] = (float) heightM(latitudesRad[i], longitudesRad[i]);
        }
    }
}
