package dev.bulwark.track.fuse;

import dev.bulwark.track.plot.Plots;

/**
 * Estimation of the constant errors of one radar, in range, azimuth and elevation, from plots of targets whose true places
 * another source gives (tracks of a trusted radar, or targets that tell their position): weighted least squares, which for
 * differences measured minus expected is their weighted mean, with its standard deviation.
 *
 * <p>The places' own errors are taken as independent from plot to plot; those of a track are not quite, so the deviations
 * told are a little too small.
 */
public final class Registration {
    private final double[] weight = new double[3];
    private final double[] sum = new double[3];
    private int plots;

    /** @param sigma standard deviation of a constant error, in the same order */
    public record Bias(double rangeM, double azimuthRad, double elevationRad, Bias.Deviation sigma) {
        public record Deviation(double rangeM, double azimuthRad, double elevationRad) {}
    }

    /**
     * Takes in one plot.
     *
     * @param rangeM measured minus expected slant range
     * @param azimuthRad measured minus expected azimuth; any turn
     * @param elevationRad measured minus expected elevation; NaN where not measured
     * @param variances of the three differences: of the plot and of the expectation together
     */
    public void add(double rangeM, double azimuthRad, double elevationRad, double... variances) {
        one(0, rangeM, variances[0]);
        one(1, StrictMath.IEEEremainder(azimuthRad, 2 * Math.PI), variances[1]);
        if (!Double.isNaN(elevationRad)) {
            one(2, elevationRad, variances[2]);
        }
        plots++;
    }

    private void one(int k, double difference, double variance) {
        weight[k] += 1 / variance;
        sum[k] += difference / variance;
    }

    /** Plots taken in. */
    public int plots() {
        return plots;
    }

    /** What is known now; infinite deviations where nothing was measured. */
    public Bias bias() {
        double[] mean = new double[3];
        double[] sigma = new double[3];
        for (int k = 0; k < 3; k++) {
            mean[k] = weight[k] == 0 ? 0 : sum[k] / weight[k];
            sigma[k] = weight[k] == 0 ? Double.POSITIVE_INFINITY : 1 / StrictMath.sqrt(weight[k]);
        }
        return new Bias(mean[0], mean[1], mean[2], new Bias.Deviation(sigma[0], sigma[1], sigma[2]));
    }

    /** Plots of one sensor with its constant errors taken off; those of others as they are. */
    public static Plots corrected(Plots plots, int sensor, Bias bias) {
        int n = plots.size();
        double[] range = new double[n];
        double[] azimuth = new double[n];
        double[] elevation = new double[n];
        byte[] identity = new byte[n];
        for (int s = 0; s < plots.scans(); s++) {
            double on = plots.sensor(s) == sensor ? 1 : 0;
            for (int i = plots.start(s); i < plots.end(s); i++) {
                range[i] = plots.rangeM(i) - on * bias.rangeM;
                azimuth[i] = plots.azimuthRad(i) - on * bias.azimuthRad;
                elevation[i] = plots.elevationRad(i) - on * bias.elevationRad;
                identity[i] = plots.identity(i);
            }
        }
        return plots.with(range, azimuth, elevation, identity);
    }
}
