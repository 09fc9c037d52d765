package dev.bulwark.track.associate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.base.random.Draws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Chances of pairs, cluster by cluster, beside adding up every way to share out all plots of the scan. */
class A02_JointTest {

    @Test
    void aLonelyPairIsWeighedAgainstAMiss() {
        Pairs pairs = new Pairs();
        pairs.add(0, 0, StrictMath.log(3), 1);
        double[] chance = new double[1];
        new JointAssociation().solve(pairs, 1, 1, chance);
        assertThat(chance[0]).isCloseTo(.75, within(1e-12));
    }

    /** Two tracks, one plot, equally good: (1 + 2 + 2) ways weigh 5, each has the plot in 2 of them. */
    @Test
    void twoTracksShareOnePlot() {
        Pairs pairs = new Pairs();
        pairs.add(0, 0, StrictMath.log(2), 1);
        pairs.add(1, 0, StrictMath.log(2), 1);
        double[] chance = new double[2];
        new JointAssociation().solve(pairs, 2, 1, chance);
        assertThat(chance).containsExactly(new double[] {.4, .4}, within(1e-12));
    }

    /** Sparse pairs: some scans fall into several clusters, some do not. */
    @ParameterizedTest
    @ValueSource(doubles = {.15, .3, .5, .9})
    void clustersGiveWhatAllWaysGive(double share) {
        for (int seed = 0; seed < 20; seed++) {
            Draws draws = Draws.of(seed, 0, 0);
            int tracks = 5;
            int plots = 6;
            double[][] weight = new double[tracks][plots];
            Pairs pairs = new Pairs();
            for (int i = 0; i < tracks; i++) {
                for (int k = 0; k < plots; k++) {
                    if (draws.uniform(1, i, k) < share) {
                        weight[i][k] = 5 * draws.uniform(2, i, k);
                        pairs.add(i, k, StrictMath.log(weight[i][k]), 1);
                    }
                }
            }
            double[] chance = new double[pairs.size()];
            new JointAssociation().solve(pairs, tracks, plots, chance);
            double[][] sums = new double[tracks][plots];
            double all = ways(weight, 0, 0, 1, new int[tracks], sums);
            for (int p = 0; p < pairs.size(); p++) {
                assertThat(chance[p]).isCloseTo(sums[pairs.track(p)][pairs.plot(p)] / all, within(1e-12));
            }
        }
    }

    /** A cluster of more plots than can be summed over is given by nearest neighbour, whole plots each. */
    @Test
    void aLargeClusterIsGivenWhole() {
        int n = JointProbabilities.MOST_PLOTS + 1;
        Pairs pairs = new Pairs();
        for (int i = 0; i < n; i++) {
            pairs.add(i, i, 3, 1);
            pairs.add(i, (i + 1) % n, 1, 1);
        }
        double[] chance = new double[pairs.size()];
        new JointAssociation().solve(pairs, n, n, chance);
        for (int p = 0; p < pairs.size(); p++) {
            assertThat(chance[p]).isEqualTo(p % 2 == 0 ? 1 : 0);
        }
    }

    private static double ways(double[][] weight, int row, int taken, double product, int[] way, double[][] sums) {
        if (row == weight.length) {
            for (int i = 0; i < row; i++) {
                if (way[i] >= 0) {
                    sums[i][way[i]] += product;
                }
            }
            return product;
        }
        way[row] = -1;
        double total = ways(weight, row + 1, taken, product, way, sums);
        for (int k = 0; k < weight[row].length; k++) {
            if ((taken >> k & 1) == 0 && weight[row][k] > 0) {
                way[row] = k;
                total += ways(weight, row + 1, taken | 1 << k, product * weight[row][k], way, sums);
            }
        }
        return total;
    }
}
