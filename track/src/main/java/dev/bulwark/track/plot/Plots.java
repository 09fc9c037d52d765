package dev.bulwark.track.plot;

/**
 * Plots as columns of numbers, in order of time, gathered in scans. A scan is what one sensor reports of one look
 * around. Nothing here says which target a plot came from.
 *
 * <p>Scan s holds plots {@code start(s)} to {@code end(s) - 1}. Arrays are not copied: whoever hands them over leaves
 * them alone.
 */
public final class Plots {
    private final Scans scans;
    private final double[] rangeM;
    private final double[] azimuthRad;
    private final double[] elevationRad;
    private final byte[] identity;

    /**
     * @param scans how plots make scans
     * @param rangeM slant range
     * @param azimuthRad as the sensor counts it
     * @param elevationRad above the sensor's horizon; NaN where not measured
     * @param identity code of {@link Identity} as answered to a question, one for each plot
     */
    public Plots(Scans scans, double[] rangeM, double[] azimuthRad, double[] elevationRad, byte[] identity) {
        this.scans = scans;
        this.rangeM = rangeM;
        this.azimuthRad = azimuthRad;
        this.elevationRad = elevationRad;
        this.identity = identity;
    }

    public int size() {
        return rangeM.length;
    }

    public int scans() {
        return scans.size();
    }

    public long timeNanos(int scan) {
        return scans.timeNanos(scan);
    }

    /** Place of the sensor in the list of sensors. */
    public int sensor(int scan) {
        return scans.sensor(scan);
    }

    public int start(int scan) {
        return scans.start(scan);
    }

    public int end(int scan) {
        return scans.start(scan + 1);
    }

    public double rangeM(int plot) {
        return rangeM[plot];
    }

    public double azimuthRad(int plot) {
        return azimuthRad[plot];
    }

    public double elevationRad(int plot) {
        return elevationRad[plot];
    }

    /** Code of {@link Identity}. */
    public byte identity(int plot) {
        return identity[plot];
    }

    /** The same scans with other measurements. */
    public Plots with(double[] ranges, double[] azimuths, double[] elevations, byte[] identities) {
        return new Plots(scans, ranges, azimuths, elevations, identities);
    }
}
