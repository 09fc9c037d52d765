package dev.bulwark.track.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class A01_MotionTest {

    private static double[] block(double x, double y, double vx, double vy, double w) {
        double[] a = new double[Planar.SIZE];
        a[Planar.X] = x;
        a[Planar.Y] = y;
        a[Planar.VX] = vx;
        a[Planar.VY] = vy;
        a[Planar.W] = w;
        return a;
    }

    @Test
    void straightFlightGoesStraight() {
        double[] a = block(1000, 2000, 200, -100, 0);
        ConstantVelocity.predict(a, 0, 4, 0);
        assertThat(a[Planar.X]).isEqualTo(1800);
        assertThat(a[Planar.Y]).isEqualTo(1600);
    }

    /** 2 pi of turning in any number of steps comes back to where it began. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 8, 100, 100_000})
    void aFullCircleComesBack(int steps) {
        double[] a = block(1000, 2000, 200, 0, 0.1);
        for (int i = 0; i < steps; i++) {
            CoordinatedTurn.predict(a, 0, 2 * Math.PI / 0.1 / steps, 0, 0);
        }
        assertThat(a[Planar.X]).isCloseTo(1000, within(1e-3));
        assertThat(a[Planar.Y]).isCloseTo(2000, within(1e-3));
        assertThat(a[Planar.VX]).isCloseTo(200, within(1e-6));
    }

    /** The radius is v / w: half a circle ends two radii to the left. */
    @Test
    void halfACircleIsTwoRadiiWide() {
        double[] a = block(0, 0, 200, 0, 0.1);
        CoordinatedTurn.predict(a, 0, Math.PI / 0.1, 0, 0);
        assertThat(a[Planar.X]).isCloseTo(0, within(1e-9));
        assertThat(a[Planar.Y]).isCloseTo(4000, within(1e-9));
    }

    /** The covariance is that of the Jacobian, here by differences of the motion itself. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-5, 0.05, -0.2})
    void theSpreadIsThatOfNeighbouringFlights(double w) {
        double[] sigma = {100, 120, 10, 12, 0.01};
        double[] state = {1000, -500, 200, -80, w};
        double[] a = block(state[0], state[1], state[2], state[3], state[4]);
        int[] diagonal = {Planar.XX, Planar.YY, Planar.VXVX, Planar.VYVY, Planar.WW};
        for (int i = 0; i < 5; i++) {
            a[diagonal[i]] = sigma[i] * sigma[i];
        }
        CoordinatedTurn.predict(a, 0, 4, 0, 0);
        double[][] jacobian = jacobian(state);
        int cell = Planar.XX;
        for (int r = 0; r < 5; r++) {
            for (int c = r; c < 5; c++) {
                double sum = 0;
                for (int k = 0; k < 5; k++) {
                    sum += jacobian[r][k] * jacobian[c][k] * sigma[k] * sigma[k];
                }
                assertThat(a[cell++]).isCloseTo(sum, within(1e-4 * (1 + StrictMath.abs(sum))));
            }
        }
    }

    private static double[][] jacobian(double[] state) {
        double[][] jacobian = new double[5][5];
        for (int k = 0; k < 5; k++) {
            double step = k == 4 ? 1e-6 : 1e-2;
            double[] plus = state.clone();
            double[] minus = state.clone();
            plus[k] += step;
            minus[k] -= step;
            double[] up = block(plus[0], plus[1], plus[2], plus[3], plus[4]);
            double[] down = block(minus[0], minus[1], minus[2], minus[3], minus[4]);
            CoordinatedTurn.predict(up, 0, 4, 0, 0);
            CoordinatedTurn.predict(down, 0, 4, 0, 0);
            for (int r = 0; r < 5; r++) {
                jacobian[r][k] = (up[r] - down[r]) / (2 * step);
            }
        }
        return jacobian;
    }

    /** Two short steps of the climb process spread as one long step does. */
    @Test
    void climbDoesNotHangOnTheStep() {
        double[] once = {5000, 20, 100, 5, 16};
        double[] twice = once.clone();
        Vertical.predict(once, 0, Vertical.Step.of(4, 10, 20));
        Vertical.predict(twice, 0, Vertical.Step.of(1.5, 10, 20));
        Vertical.predict(twice, 0, Vertical.Step.of(2.5, 10, 20));
        for (int k = 0; k < Vertical.SIZE; k++) {
            assertThat(twice[k]).isCloseTo(once[k], within(1e-9 * (1 + StrictMath.abs(once[k]))));
        }
    }

    /** In the long run the climb rate's spread is what was asked for. */
    @Test
    void climbRateSettles() {
        double[] a = {5000, 20, 100, 5, 400};
        Vertical.predict(a, 0, Vertical.Step.of(1000, 10, 20));
        assertThat(a[Vertical.VZ]).isCloseTo(0, within(1e-9));
        assertThat(a[Vertical.VV]).isCloseTo(100, within(1e-9));
    }
}
