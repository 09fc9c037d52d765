package dev.bulwark.base.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.base.sample.SobolPoints;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Functions whose indices are known in closed form (A. Saltelli and others, Global Sensitivity Analysis, 2008). */
class A02_SobolIndicesTest {
    private static final int ROWS = 1 << 12;
    private static final double[] G = {0, 1, 4.5, 9, 99, 99, 99, 99};

    @Test
    void ishigami() {
        double[][] indices = indices(A02_SobolIndicesTest::ishigami, 3, ROWS);
        assertThat(indices[0]).containsExactly(new double[] {.313905, .442411, 0}, within(.012));
        assertThat(indices[1]).containsExactly(new double[] {.557589, .442411, .243684}, within(.012));
    }

    @Test
    void ishigamiVariance() {
        double[][] points = SobolPoints.of(ROWS, 3, 1);
        double[] values = new double[ROWS];
        for (int i = 0; i < ROWS; i++) {
            values[i] = ishigami(points[i]);
        }
        assertThat(Moments.of(values).variance()).isCloseTo(13.844588, within(.03));
    }

    @Test
    void gFunction() {
        double[][] indices = indices(A02_SobolIndicesTest::g, 8, ROWS);
        assertThat(indices[0]).startsWith(new double[] {.7162, .1790, .0237, .0072}, within(.012));
        assertThat(indices[1]).startsWith(new double[] {.7871, .2422, .0343, .0105}, within(.012));
    }

    /** Few rows, as a study has: the intervals hold the truth in most of many repetitions. */
    @Test
    void intervalsHoldTheTruth() {
        double[] first = {.313905, .442411, 0};
        double[] total = {.557589, .442411, .243684};
        int held = 0;
        int asked = 0;
        for (int key = 0; key < 40; key++) {
            double[][] points = SobolPoints.of(128, 6, key);
            for (int unknown = 0; unknown < 3; unknown++) {
                SobolIndices index = index(A02_SobolIndicesTest::ishigami, points, 3, unknown, key);
                held += index.first().contains(first[unknown]) ? 1 : 0;
                held += index.total().contains(total[unknown]) ? 1 : 0;
                asked += 2;
            }
        }
        assertThat((double) held / asked).isGreaterThan(.93);
    }

    @Test
    void whatNeverVariesHasNoDriver() {
        SobolIndices none = SobolIndices.of(new double[] {1, 1}, new double[] {1, 1}, new double[] {1, 1}, 1);
        assertThat(none.first()).isEqualTo(new Interval(0, 0, 0));
        assertThat(none.total()).isEqualTo(new Interval(0, 0, 0));
    }

    private static double[][] indices(ToDoubleFunction<double[]> f, int unknowns, int rows) {
        double[][] points = SobolPoints.of(rows, 2 * unknowns, 1);
        double[][] indices = new double[2][unknowns];
        for (int j = 0; j < unknowns; j++) {
            SobolIndices index = index(f, points, unknowns, j, 1);
            indices[0][j] = index.first().estimate();
            indices[1][j] = index.total().estimate();
        }
        return indices;
    }

    private static SobolIndices index(
            ToDoubleFunction<double[]> f, double[][] points, int unknowns, int unknown, long key) {
        double[] a = new double[points.length];
        double[] b = new double[points.length];
        double[] ab = new double[points.length];
        for (int i = 0; i < points.length; i++) {
            double[] left = Arrays.copyOf(points[i], unknowns);
            double[] right = Arrays.copyOfRange(points[i], unknowns, 2 * unknowns);
            a[i] = f.applyAsDouble(left);
            b[i] = f.applyAsDouble(right);
            left[unknown] = right[unknown];
            ab[i] = f.applyAsDouble(left);
        }
        return SobolIndices.of(a, b, ab, key);
    }

    private static double ishigami(double[] u) {
        double x1 = Math.PI * (2 * u[0] - 1);
        double x2 = Math.PI * (2 * u[1] - 1);
        double x3 = Math.PI * (2 * u[2] - 1);
        return Math.sin(x1) + 7 * Math.pow(Math.sin(x2), 2) + .1 * Math.pow(x3, 4) * Math.sin(x1);
    }

    private static double g(double[] u) {
        double product = 1;
        for (int i = 0; i < G.length; i++) {
            product *= (Math.abs(4 * u[i] - 2) + G[i]) / (1 + G[i]);
        }
        return product;
    }
}
