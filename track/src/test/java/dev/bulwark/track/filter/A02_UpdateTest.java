package dev.bulwark.track.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class A02_UpdateTest {

    /** A target at rest, seen twice with equal errors, is half way between, with half the variance. */
    @Test
    void twoLooksAreAveraged() {
        double[] a = new double[Planar.SIZE];
        a[Planar.XX] = 100;
        a[Planar.YY] = 100;
        PlanarUpdate.update(a, 0, 10, -20, 100, 0, 100, false);
        assertThat(a[Planar.X]).isCloseTo(5, within(1e-12));
        assertThat(a[Planar.Y]).isCloseTo(-10, within(1e-12));
        assertThat(a[Planar.XX]).isCloseTo(50, within(1e-12));
    }

    /** The density of a plot at the prediction is that of the Gaussian's top. */
    @Test
    void densityAtTheTop() {
        double[] a = new double[Planar.SIZE];
        a[Planar.XX] = 300;
        a[Planar.YY] = 100;
        double top = 1 / (2 * Math.PI * StrictMath.sqrt(400 * 200));
        assertThat(PlanarUpdate.likelihood(a, 0, 0, 0, 100, 0, 100)).isCloseTo(top, within(1e-15));
        assertThat(PlanarUpdate.update(a, 0, 0, 0, 100, 0, 100, true)).isCloseTo(top, within(1e-15));
    }

    /** Which of two independent plots is taken first does not matter, for any of the 20 numbers. */
    @Test
    void orderOfPlotsDoesNotMatter() {
        double[] a = turning();
        double[] b = a.clone();
        PlanarUpdate.update(a, 0, 120, 80, 400, 150, 900, true);
        PlanarUpdate.update(a, 0, 60, 140, 500, -200, 300, true);
        PlanarUpdate.update(b, 0, 60, 140, 500, -200, 300, true);
        PlanarUpdate.update(b, 0, 120, 80, 400, 150, 900, true);
        for (int k = 0; k < Planar.SIZE; k++) {
            assertThat(b[k]).isCloseTo(a[k], within(1e-9 * (1 + StrictMath.abs(a[k]))));
        }
    }

    private static double[] turning() {
        double[] a = new double[Planar.SIZE];
        a[Planar.VX] = 200;
        a[Planar.W] = 0.05;
        a[Planar.XX] = 10_000;
        a[Planar.YY] = 20_000;
        a[Planar.VXVX] = 400;
        a[Planar.VYVY] = 400;
        a[Planar.WW] = 0.01;
        CoordinatedTurn.predict(a, 0, 4, 1, 1e-4);
        return a;
    }

    /**
     * Steady gains of a filter with white-noise acceleration: beta = 3 (2 - alpha) - sqrt(3 (alpha² - 12 alpha + 12)) and
     * q T³ / r = beta² / (1 - alpha) (Bar-Shalom, Li, Kirubarajan 2001, section 6.5.3).
     */
    @ParameterizedTest
    @CsvSource({"0.01", "0.1", "1", "10", "100"})
    void steadyGainsAreThoseOfTheClosedForm(double index) {
        double dt = 4;
        double r = 10_000;
        double q = index * r / (dt * dt * dt);
        double[] a = new double[Planar.SIZE];
        a[Planar.XX] = 1e6;
        a[Planar.YY] = 1e6;
        a[Planar.VXVX] = 1e4;
        a[Planar.VYVY] = 1e4;
        double alpha = 0;
        double beta = 0;
        for (int i = 0; i < 500; i++) {
            ConstantVelocity.predict(a, 0, dt, q);
            alpha = a[Planar.XX] / (a[Planar.XX] + r);
            beta = dt * a[Planar.XVX] / (a[Planar.XX] + r);
            PlanarUpdate.update(a, 0, a[Planar.X], a[Planar.Y], r, 0, r, false);
        }
        assertThat(beta)
                .isCloseTo(3 * (2 - alpha) - StrictMath.sqrt(3 * (alpha * alpha - 12 * alpha + 12)), within(1e-9));
        assertThat(beta * beta / (1 - alpha)).isCloseTo(index, within(1e-8 * index));
    }

    /** Mixing keeps the mean of all modes together, and what turning is not known to straight flight. */
    @Test
    void mixingKeepsTheWhole() {
        double[] a = new double[2 * Planar.SIZE + 2];
        System.arraycopy(turning(), 0, a, Planar.SIZE, Planar.SIZE);
        a[Planar.X] = 700;
        a[Planar.XX] = 5000;
        a[Planar.YY] = 6000;
        a[Planar.VXVX] = 50;
        a[Planar.VYVY] = 60;
        a[2 * Planar.SIZE] = 0.7;
        a[2 * Planar.SIZE + 1] = 0.3;
        double mean = 0.7 * a[Planar.X] + 0.3 * a[Planar.SIZE + Planar.X];
        new PlanarMixing(2, 0.01).mix(a, 0, 2 * Planar.SIZE, Switching.over(4, new double[] {40, 10}));
        double p = a[2 * Planar.SIZE];
        assertThat(p).isCloseTo(0.7 * StrictMath.exp(-0.1) + 0.3 * (1 - StrictMath.exp(-0.4)), within(1e-12));
        assertThat(p * a[Planar.X] + (1 - p) * a[Planar.SIZE + Planar.X]).isCloseTo(mean, within(1e-9));
        assertThat(a[Planar.W]).isZero();
        assertThat(a[Planar.WW]).isEqualTo(0.01);
    }
}
