package dev.bulwark.track.filter;

import static dev.bulwark.track.filter.Planar.*;

import java.util.Arrays;

/**
 * The interaction step of the interacting multiple model filter (H. A. P. Blom, Y. Bar-Shalom, IEEE Transactions on
 * Automatic Control 33, 1988) for {@link Planar} blocks: every mode starts from a mixture of all, matched in mean and
 * covariance. Mode 0 is straight flight and knows no turn rate; whoever comes from it into a turn begins with a wide
 * spread of turn rates.
 */
public final class PlanarMixing {
    /** Shares below this are left out: they could not be seen in the result. */
    private static final double NOTHING = 1e-5;

    private final int modes;
    private final double turnVariance;
    private final double[] mixed;
    private final double[] predicted;
    private final double[] share;

    /**
     * @param modes straight flight and turns
     * @param turnVariance variance of the turn rate at the beginning of a turn
     */
    public PlanarMixing(int modes, double turnVariance) {
        this.modes = modes;
        this.turnVariance = turnVariance;
        this.mixed = new double[modes * SIZE];
        this.predicted = new double[modes];
        this.share = new double[modes];
    }

    /**
     * Mixes the modes of one track in place, and predicts their probabilities.
     *
     * @param a the array that holds the track
     * @param o where its blocks begin
     * @param p where its mode probabilities begin, in the same array
     * @param switching from {@link Switching}
     */
    public void mix(double[] a, int o, int p, double[] switching) {
        Arrays.fill(mixed, 0);
        for (int j = 0; j < modes; j++) {
            shares(a, p, j, switching);
            for (int i = 0; i < modes; i++) {
                if (share[i] > 0) {
                    mean(a, o + i * SIZE, share[i], j * SIZE);
                }
            }
            for (int i = 0; i < modes; i++) {
                if (share[i] > 0) {
                    spread(a, o + i * SIZE, share[i], j * SIZE);
                }
            }
        }
        System.arraycopy(mixed, 0, a, o, modes * SIZE);
        System.arraycopy(predicted, 0, a, p, modes);
        setTurn(a, o, turnVariance);
    }

    /** Shares of the modes in what mode j starts from. */
    private void shares(double[] a, int p, int j, double[] switching) {
        double sum = 0;
        double kept = 0;
        for (int i = 0; i < modes; i++) {
            share[i] = switching[i * modes + j] * a[p + i];
            sum += share[i];
        }
        predicted[j] = sum;
        for (int i = 0; i < modes; i++) {
            share[i] = share[i] < NOTHING * sum ? 0 : share[i];
            kept += share[i];
        }
        for (int i = 0; i < modes; i++) {
            share[i] /= kept;
        }
    }

    private void mean(double[] a, int b, double w, int to) {
        mixed[to + X] += w * a[b + X];
        mixed[to + Y] += w * a[b + Y];
        mixed[to + VX] += w * a[b + VX];
        mixed[to + VY] += w * a[b + VY];
        mixed[to + W] += w * a[b + W];
    }

    private void spread(double[] a, int b, double w, int to) {
        double[] out = mixed;
        double x = a[b + X] - out[to + X];
        double y = a[b + Y] - out[to + Y];
        double u = a[b + VX] - out[to + VX];
        double v = a[b + VY] - out[to + VY];
        double t = a[b + W] - out[to + W];
        out[to + XX] += w * (a[b + XX] + x * x);
        out[to + XY] += w * (a[b + XY] + x * y);
        out[to + XVX] += w * (a[b + XVX] + x * u);
        out[to + XVY] += w * (a[b + XVY] + x * v);
        out[to + XW] += w * (a[b + XW] + x * t);
        out[to + YY] += w * (a[b + YY] + y * y);
        out[to + YVX] += w * (a[b + YVX] + y * u);
        out[to + YVY] += w * (a[b + YVY] + y * v);
        out[to + YW] += w * (a[b + YW] + y * t);
        out[to + VXVX] += w * (a[b + VXVX] + u * u);
        out[to + VXVY] += w * (a[b + VXVY] + u * v);
        out[to + VXW] += w * (a[b + VXW] + u * t);
        out[to + VYVY] += w * (a[b + VYVY] + v * v);
        out[to + VYW] += w * (a[b + VYW] + v * t);
        out[to + WW] += w * (a[b + WW] + t * t);
    }
}
