package dev.bulwark.track.associate;

import java.util.Arrays;

/**
 * Joint probabilistic data association (T. E. Fortmann, Y. Bar-Shalom, M. Scheffe, IEEE Journal of Oceanic Engineering 8,
 * 1983) of one cluster: the chance, over all ways to share out the plots, that a plot belongs to a track. Exact, by sums
 * over sets of plots taken (2 to the power of the plots) instead of over all ways, forwards over the first tracks and
 * backwards over the last.
 */
public final class JointProbabilities {
    /** Most plots of a cluster; beyond, nearest neighbour is asked. */
    public static final int MOST_PLOTS = 12;

    private double[] forward = new double[0];
    private double[] backward = new double[0];

    /**
     * @param likelihood row by row: column 0 of a track for "no plot", then one for each plot; relative to false plots,
     *     0 where a pair is not allowed
     * @param rows tracks
     * @param plots at most {@link #MOST_PLOTS}
     * @param marginal receives probabilities in the same shape; rows sum to 1
     */
    public void solve(double[] likelihood, int rows, int plots, double[] marginal) {
        int sets = 1 << plots;
        int width = plots + 1;
        if (forward.length < (rows + 1) * sets) {
            forward = new double[(rows + 1) * sets];
            backward = new double[(rows + 1) * sets];
        }
        Arrays.fill(forward, 0, (rows + 1) * sets, 0);
        forward[0] = 1;
        for (int row = 0; row < rows; row++) {
            step(likelihood, row, plots, sets);
        }
        Arrays.fill(backward, rows * sets, (rows + 1) * sets, 1);
        for (int row = rows - 1; row >= 0; row--) {
            back(likelihood, row, plots, sets);
        }
        for (int row = 0; row < rows; row++) {
            marginals(likelihood, row, plots, sets, marginal);
        }
        for (int row = 0; row < rows; row++) {
            double sum = 0;
            for (int k = 0; k < width; k++) {
                sum += marginal[row * width + k];
            }
            for (int k = 0; k < width; k++) {
                marginal[row * width + k] /= sum;
            }
        }
    }

    /** forward[row][taken]: total weight of the first rows when they took this set. */
    private void step(double[] likelihood, int row, int plots, int sets) {
        int width = plots + 1;
        for (int taken = 0; taken < sets; taken++) {
            double weight = forward[row * sets + taken];
            if (weight > 0) {
                forward[(row + 1) * sets + taken] += weight * likelihood[row * width];
                for (int k = 0; k < plots; k++) {
                    if ((taken >> k & 1) == 0) {
                        forward[(row + 1) * sets + (taken | 1 << k)] += weight * likelihood[row * width + 1 + k];
                    }
                }
            }
        }
    }

    /** backward[row][taken]: total weight of the rows from this one on, given what was taken before. */
    private void back(double[] likelihood, int row, int plots, int sets) {
        int width = plots + 1;
        for (int taken = 0; taken < sets; taken++) {
            double sum = likelihood[row * width] * backward[(row + 1) * sets + taken];
            for (int k = 0; k < plots; k++) {
                if ((taken >> k & 1) == 0) {
                    sum += likelihood[row * width + 1 + k] * backward[(row + 1) * sets + (taken | 1 << k)];
                }
            }
            backward[row * sets + taken] = sum;
        }
    }

    private void marginals(double[] likelihood, int row, int plots, int sets, double[] marginal) {
        int width = plots + 1;
        Arrays.fill(marginal, row * width, (row + 1) * width, 0);
        for (int taken = 0; taken < sets; taken++) {
            double weight = forward[row * sets + taken];
            if (weight > 0) {
                marginal[row * width] += weight * likelihood[row * width] * backward[(row + 1) * sets + taken];
                for (int k = 0; k < plots; k++) {
                    if ((taken >> k & 1) == 0) {
                        marginal[row * width + 1 + k] += weight
                                * likelihood[row * width + 1 + k]
                                * backward[(row + 1) * sets + (taken | 1 << k)];
                    }
                }
            }
        }
    }
}
