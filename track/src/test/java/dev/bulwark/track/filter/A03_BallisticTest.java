package dev.bulwark.track.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.base.geo.Ecef;
import dev.bulwark.base.geo.Wgs84;
import dev.bulwark.base.random.Draws;
import dev.bulwark.track.score.Quadratic;
import org.junit.jupiter.api.Test;

class A03_BallisticTest {

    private static Ballistic thrown(double heightM, double upMps, double eastMps) {
        return new Ballistic(new Ecef(Wgs84.A_M + heightM, 0, 0), new Ecef(upMps, eastMps, 0), 0, 0);
    }

    /** Energy in the frame that turns with the Earth: v²/2 - mu/r - (omega rho)²/2 stays. */
    @Test
    void energyStays() {
        Ballistic flight = thrown(50e3, 1500, 1200);
        double before = energy(flight);
        flight.predict(300, 0);
        assertThat(energy(flight)).isCloseTo(before, within(1e-9 * StrictMath.abs(before)));
    }

    private static double energy(Ballistic flight) {
        Ecef r = flight.position();
        double v = flight.velocity().normM();
        double w = Wgs84.ROTATION_RAD_PER_S * StrictMath.hypot(r.xM(), r.yM());
        return v * v / 2 - Wgs84.MU / r.normM() - w * w / 2;
    }

    /**
     * Straight up at 1,500 m/s from 50 km: without rotation the top is at r where mu/r = mu/r0 - v²/2. The turning frame adds
     * sideways motion (2 omega v, westward) and some ten metres of height.
     */
    @Test
    void heightOfTheTop() {
        Ballistic flight = thrown(50e3, 1500, 0);
        double r0 = Wgs84.A_M + 50e3;
        double top = 1 / (1 / r0 - 1500.0 * 1500 / 2 / Wgs84.MU);
        double highest = 0;
        for (int t = 0; t < 300; t++) {
            flight.predict(1, 0);
            highest = StrictMath.max(highest, flight.position().normM());
        }
        assertThat(highest - r0).isCloseTo(top - r0, within(0.01 * (top - r0)));
        assertThat(flight.position().yM()).isLessThan(-1000);
    }

    /** 6 states, 100 runs: the mean of the normalised errors lies in [5.340, 6.698] 95 times of 100. */
    @Test
    void errorsAreAsLargeAsClaimed() {
        double sum = 0;
        int runs = 100;
        for (int run = 0; run < runs; run++) {
            sum += error(run);
        }
        assertThat(sum / runs).isBetween(5.340, 6.698);
    }

    /** Position measured every 2 s with 100 m on each axis, for 60 s; the first state is drawn from what is claimed. */
    private static double error(int run) {
        Draws draws = Draws.of(11, 0, run);
        Ballistic truth = thrown(80e3, 1200, 1500);
        double[] off = new double[6];
        for (int k = 0; k < 6; k++) {
            off[k] = (k < 3 ? 1000 : 100) * normal(draws, 1, k, 0);
        }
        Ballistic filter = new Ballistic(
                truth.position().plus(new Ecef(off[0], off[1], off[2])),
                truth.velocity().plus(new Ecef(off[3], off[4], off[5])),
                1000 * 1000,
                100 * 100);
        Ecef[] axes = {new Ecef(1, 0, 0), new Ecef(0, 1, 0), new Ecef(0, 0, 1)};
        for (int t = 1; t <= 30; t++) {
            truth.predict(2, 0);
            filter.predict(2, 0);
            for (int k = 0; k < 3; k++) {
                double residual = axes[k].dot(truth.position().minus(filter.position())) + 100 * normal(draws, 2, k, t);
                filter.update(axes[k], residual, 100 * 100);
            }
        }
        Ecef d = filter.position().minus(truth.position());
        Ecef v = filter.velocity().minus(truth.velocity());
        double[][] p = new double[6][6];
        for (int i = 0; i < 6; i++) {
            for (int j = 0; j < 6; j++) {
                p[i][j] = filter.covariance(i, j);
            }
        }
        return Quadratic.form(p, new double[] {d.xM(), d.yM(), d.zM(), v.xM(), v.yM(), v.zM()});
    }

    private static double normal(Draws draws, int purpose, long entity, int counter) {
        double u = 1 - draws.uniform(10 * purpose, entity, counter);
        double v = draws.uniform(10 * purpose + 1, entity, counter);
        return StrictMath.sqrt(-2 * StrictMath.log(u)) * StrictMath.cos(2 * Math.PI * v);
    }
}
