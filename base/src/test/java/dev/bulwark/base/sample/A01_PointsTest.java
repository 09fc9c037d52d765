package dev.bulwark.base.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class A01_PointsTest {

    @Test
    void sixteenSobolPointsHoldEverySixteenthOnce() {
        for (int dimension = 0; dimension < 40; dimension++) {
            assertThat(slices(SobolPoints.of(16, 40, 7), dimension)).isEqualTo("0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15");
        }
    }

    /** Two coordinates at once: 4 x 4 boxes hold one point each, which a Latin hypercube does not promise. */
    @Test
    void sobolPointsSpreadInThePlane() {
        double[][] points = SobolPoints.of(16, 2, 3);
        assertThat(Arrays.stream(points)
                        .mapToInt(p -> 4 * (int) (4 * p[0]) + (int) (4 * p[1]))
                        .sorted())
                .containsExactly(IntStream.range(0, 16).boxed().toArray(Integer[]::new));
    }

    @Test
    void latinHypercubeHoldsEverySliceOnce() {
        double[][] points = LatinHypercube.of(10, 5, 11);
        for (int dimension = 0; dimension < 5; dimension++) {
            assertThat(slices(points, dimension)).isEqualTo("0 1 2 3 4 5 6 7 8 9");
        }
    }

    @Test
    void theKeyScramblesAndNothingElseDoes() {
        assertThat(SobolPoints.of(8, 3, 1)).isDeepEqualTo(SobolPoints.of(8, 3, 1));
        assertThat(SobolPoints.of(8, 3, 1)[0]).isNotEqualTo(SobolPoints.of(8, 3, 2)[0]);
        assertThat(LatinHypercube.of(8, 3, 1)).isDeepEqualTo(LatinHypercube.of(8, 3, 1));
        assertThat(LatinHypercube.of(8, 3, 1)[0]).isNotEqualTo(LatinHypercube.of(8, 3, 2)[0]);
    }

    /** More points go on where fewer ended, so that a study can be continued. */
    @Test
    void sobolPointsAreAPrefixOfMore() {
        assertThat(Arrays.copyOf(SobolPoints.of(32, 4, 5), 8)).isDeepEqualTo(SobolPoints.of(8, 4, 5));
    }

    /** The integral of the product of 2 x over six dimensions is 1: Sobol' points come nearer than a hypercube. */
    @Test
    void sobolPointsIntegrate() {
        assertThat(product(SobolPoints.of(4096, 6, 1))).isCloseTo(1, within(.005));
        assertThat(product(LatinHypercube.of(4096, 6, 1))).isCloseTo(1, within(.03));
    }

    @Test
    void tooManyDimensionsAreRefused() {
        assertThatThrownBy(() -> SobolPoints.of(1, 1001, 1)).hasMessage("1 points of 1001 dimensions; most are 1000");
    }

    private static double product(double[][] points) {
        return Arrays.stream(points)
                .mapToDouble(p -> Arrays.stream(p).map(x -> 2 * x).reduce(1, (a, b) -> a * b))
                .average()
                .orElseThrow();
    }

    private static String slices(double[][] points, int dimension) {
        return String.join(
                " ",
                Arrays.stream(points)
                        .mapToInt(p -> (int) (points.length * p[dimension]))
                        .sorted()
                        .mapToObj(Integer::toString)
                        .toList());
    }
}
