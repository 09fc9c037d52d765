package dev.bulwark.track.associate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.base.random.Draws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class A01_MatchingTest {

    /** Two tracks want plot 0; the second has another, so both are served. */
    @Test
    void theSecondChoiceServesBoth() {
        Pairs pairs = new Pairs();
        pairs.add(0, 0, 5, 0);
        pairs.add(1, 0, 6, 0);
        pairs.add(1, 1, 4, 0);
        int[] chosen = new int[2];
        new NearestNeighbour().solve(pairs, 2, 2, chosen);
        assertThat(chosen).containsExactly(0, 2);
    }

    @Test
    void whoFindsNothingStaysAlone() {
        Pairs pairs = new Pairs();
        pairs.add(0, 0, 5, 0);
        pairs.add(2, 0, 6, 0);
        int[] chosen = new int[3];
        new NearestNeighbour().solve(pairs, 3, 1, chosen);
        assertThat(chosen).containsExactly(-1, -1, 1);
    }

    /** No way to share out the plots is better than the one found, by trying them all. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noOtherMatchingIsBetter(long seed) {
        Draws draws = Draws.of(seed, 0, 0);
        int cell = 0;
        for (int rows = 1; rows <= 6; rows++) {
            for (int columns = 1; columns <= 6; columns++) {
                double[][] weight = new double[rows][columns];
                Pairs pairs = new Pairs();
                for (int i = 0; i < rows; i++) {
                    for (int j = 0; j < columns; j++) {
                        if (draws.uniform(1, seed, cell) < .6) {
                            weight[i][j] = .1 + draws.uniform(2, seed, cell);
                            pairs.add(i, j, weight[i][j], 0);
                        }
                        cell++;
                    }
                }
                int[] chosen = new int[rows];
                new NearestNeighbour().solve(pairs, rows, columns, chosen);
                double total = 0;
                for (int i = 0; i < rows; i++) {
                    total += chosen[i] < 0 ? 0 : pairs.weight(chosen[i]);
                }
                assertThat(total).isCloseTo(best(weight, 0, 0), within(1e-12));
            }
        }
    }

    private static double best(double[][] weight, int row, int taken) {
        if (row == weight.length) {
            return 0;
        }
        double best = best(weight, row + 1, taken);
        for (int j = 0; j < weight[row].length; j++) {
            if ((taken >> j & 1) == 0 && weight[row][j] > 0) {
                best = StrictMath.max(best, weight[row][j] + best(weight, row + 1, taken | 1 << j));
            }
        }
        return best;
    }

    /** The grid finds every plot of a box, and each once. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 10, 100, 1000})
    void theGridFindsWhatReadingAllFinds(int n) {
        Draws draws = Draws.of(7, 0, 0);
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = 1e5 * draws.uniform(1, n, i);
            y[i] = 1e3 * draws.uniform(2, n, i);
        }
        PlotGrid grid = new PlotGrid();
        grid.build(x, y, n);
        for (int k = 0; k < 50; k++) {
            double west = 1.2e5 * draws.uniform(3, n, k) - 1e4;
            double south = 1.2e3 * draws.uniform(4, n, k) - 1e2;
            int expected = 0;
            for (int i = 0; i < n; i++) {
                expected += in(x[i], west, 2e4) && in(y[i], south, 2e2) ? 1 : 0;
            }
            int found = 0;
            for (int row = grid.row(south); row <= grid.row(south + 2e2); row++) {
                for (int at = grid.from(row, grid.column(west)); at < grid.to(row, grid.column(west + 2e4)); at++) {
                    int plot = grid.plot(at);
                    found += in(x[plot], west, 2e4) && in(y[plot], south, 2e2) ? 1 : 0;
                }
            }
            assertThat(found).isEqualTo(expected);
        }
    }

    private static boolean in(double value, double from, double width) {
        return from <= value && value <= from + width;
    }

    /** Chances by sums over sets are those of adding up every way to share out the plots. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void jointChancesAreThoseOfAllWays(long seed) {
        Draws draws = Draws.of(seed, 0, 0);
        int rows = 4;
        int plots = 3;
        double[] likelihood = new double[rows * (plots + 1)];
        for (int i = 0; i < likelihood.length; i++) {
            likelihood[i] = draws.uniform(1, seed, i);
        }
        double[] marginal = new double[likelihood.length];
        new JointProbabilities().solve(likelihood, rows, plots, marginal);
        double[] sums = new double[likelihood.length];
        ways(likelihood, rows, plots, 0, 0, 1, new int[rows], sums);
        double all = 0;
        for (int k = 0; k <= plots; k++) {
            all += sums[k];
        }
        for (int i = 0; i < sums.length; i++) {
            assertThat(marginal[i]).isCloseTo(sums[i] / all, within(1e-12));
        }
    }

    private static void ways(
            double[] likelihood, int rows, int plots, int row, int taken, double weight, int[] way, double[] sums) {
        if (row == rows) {
            for (int i = 0; i < rows; i++) {
                sums[i * (plots + 1) + way[i]] += weight;
            }
            return;
        }
        for (int k = 0; k <= plots; k++) {
            if (k == 0 || (taken >> k & 1) == 0) {
                way[row] = k;
                double w = weight * likelihood[row * (plots + 1) + k];
                ways(likelihood, rows, plots, row + 1, k == 0 ? taken : taken | 1 << k, w, way, sums);
            }
        }
    }
}
