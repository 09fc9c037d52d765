package dev.bulwark.track.tracker;

import static dev.bulwark.track.tracker.TrackStore.*;

import dev.bulwark.track.filter.Planar;
import dev.bulwark.track.filter.Vertical;

/**
 * Several versions of one track, each right with some chance, made one: mode by mode the Gaussian of the same mean and
 * covariance as their mixture (Bar-Shalom, Li, Kirubarajan 2001, section 1.4.16).
 */
final class Blend {
    private static final int PLANAR_STATES = 5;
    private static final int VERTICAL_STATES = 2;

    private double[] shares = new double[8];

    /**
     * @param versions rows of the versions, one after the other
     * @param chance of each; they sum to 1
     * @param out receives the row of them all; what is not a state or a mode is left as it is
     */
    void of(double[] versions, double[] chance, int n, double[] out, int o) {
        if (shares.length < n) {
            shares = new double[2 * n];
        }
        modes(versions, chance, n, out, o, new Group(PLANAR_P, PLANAR_MODES, 0, Planar.SIZE, PLANAR_STATES));
        modes(
                versions,
                chance,
                n,
                out,
                o,
                new Group(VERTICAL_P, VERTICAL_MODES, VERTICAL, Vertical.SIZE, VERTICAL_STATES));
        Motions.height(out, o);
    }

    /** Where modes of a kind stand in a row. */
    private record Group(int p, int modes, int block, int size, int states) {}

    private void modes(double[] versions, double[] chance, int n, double[] out, int o, Group group) {
        for (int m = 0; m < group.modes; m++) {
            double sum = 0;
            for (int v = 0; v < n; v++) {
                shares[v] = chance[v] * versions[v * ROW + group.p + m];
                sum += shares[v];
            }
            out[o + group.p + m] = sum;
            if (sum > 0) {
                block(versions, n, sum, out, o, group.block + m * group.size, group.states);
            }
        }
    }

    private void block(double[] versions, int n, double sum, double[] out, int o, int block, int states) {
        int size = states + states * (states + 1) / 2;
        java.util.Arrays.fill(out, o + block, o + block + size, 0);
        for (int v = 0; v < n; v++) {
            for (int k = 0; k < states; k++) {
                out[o + block + k] += shares[v] / sum * versions[v * ROW + block + k];
            }
        }
        for (int v = 0; v < n; v++) {
            int from = v * ROW + block;
            int cell = states;
            for (int r = 0; r < states; r++) {
                double off = versions[from + r] - out[o + block + r];
                for (int c = r; c < states; c++) {
                    double other = versions[from + c] - out[o + block + c];
                    out[o + block + cell] += shares[v] / sum * (versions[from + cell] + off * other);
                    cell++;
                }
            }
        }
    }
}
