package dev.bulwark.track.fuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class A01_FuseTest {

    /** One knows x well, the other y: the fused one knows both, but claims no more than half of each. */
    @Test
    void eachKnowsAnotherAxis() {
        Gaussian a = new Gaussian(new double[] {0, 0}, new double[][] {{1, 0}, {0, 100}});
        Gaussian b = new Gaussian(new double[] {10, 10}, new double[][] {{100, 0}, {0, 1}});
        Gaussian fused = CovarianceIntersection.fuse(a, b);
        assertThat(fused.covariance()[0][0]).isCloseTo(2 / 1.01, within(1e-4));
        assertThat(fused.covariance()[1][1]).isCloseTo(2 / 1.01, within(1e-4));
        assertThat(fused.mean()[0]).isCloseTo(10 * .01 / 1.01, within(1e-4));
        assertThat(fused.mean()[1]).isCloseTo(10 / 1.01, within(1e-4));
    }

    /** The same estimate twice is not twice as good: nothing is counted double. */
    @Test
    void theSameTwiceIsNoBetter() {
        Gaussian a = new Gaussian(new double[] {3, 4}, new double[][] {{5, 1}, {1, 2}});
        Gaussian fused = CovarianceIntersection.fuse(a, a);
        assertThat(fused.covariance()[0][0]).isCloseTo(5, within(1e-9));
        assertThat(fused.covariance()[1][1]).isCloseTo(2, within(1e-9));
        assertThat(fused.mean()[0]).isCloseTo(3, within(1e-9));
    }

    /** The better one is taken alone where it is better in everything. */
    @Test
    void theBetterOneWins() {
        Gaussian a = new Gaussian(new double[] {3, 4}, new double[][] {{1, 0}, {0, 1}});
        Gaussian b = new Gaussian(new double[] {9, 9}, new double[][] {{50, 0}, {0, 70}});
        Gaussian fused = CovarianceIntersection.fuse(a, b);
        assertThat(fused.mean()[0]).isCloseTo(3, within(1e-6));
        assertThat(fused.covariance()[1][1]).isCloseTo(1, within(1e-6));
    }

    @Test
    void carryingOnMovesAndWidens() {
        double[][] p = new double[6][6];
        for (int i = 0; i < 6; i++) {
            p[i][i] = i < 3 ? 100 : 4;
        }
        Gaussian later = new Gaussian(new double[] {0, 0, 0, 10, -5, 1}, p).after(10, 0);
        assertThat(later.mean()).containsExactly(100, -50, 10, 10, -5, 1);
        assertThat(later.covariance()[0][0]).isEqualTo(500);
        assertThat(later.covariance()[0][3]).isEqualTo(40);
    }

    /** Means of differences, weighted; azimuth differences may go around. */
    @Test
    void constantErrorsAreMeans() {
        Registration registration = new Registration();
        registration.add(100, 2 * Math.PI + .01, Double.NaN, 1, 1, 1);
        registration.add(200, .03, .002, 3, 1, 1);
        Registration.Bias bias = registration.bias();
        assertThat(bias.rangeM()).isCloseTo(125, within(1e-9));
        assertThat(bias.azimuthRad()).isCloseTo(.02, within(1e-12));
        assertThat(bias.elevationRad()).isEqualTo(.002);
        assertThat(bias.sigma().rangeM()).isCloseTo(StrictMath.sqrt(.75), within(1e-12));
    }
}
