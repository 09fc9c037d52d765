package dev.bulwark.terrain.refraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.base.geo.Wgs84;
import dev.bulwark.terrain.refraction.Refraction.Exponential;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines through the exponential atmosphere of ITU-R P.453. */
class A02_ExponentialTest {
    private static final double RADIUS = Wgs84.MEAN_RADIUS_M;

    @ParameterizedTest
    @CsvSource({
        "20, -0.004",
        "20, 0",
        "20, 0.013",
        "1500, -0.02",
        "1500, 0.05",
        "9150, -0.05",
        "9150, -0.03",
        "9150, 0.3"
    })
    void theTableIsCloseToDirectIntegration(double antennaM, double slope) {
        Rays rays = RayFamily.of(Exponential.P453, antennaM, 450_000).over(RADIUS);
        BendingTable.Tracer fine = new BendingTable.Tracer(Exponential.P453, RADIUS, antennaM, slope);
        for (int km = 1; km <= 400; km++) {
            for (int i = 0; i < 10; i++) {
                fine.advance(100);
            }
            assertThat(rays.altitudeM(km * 1000.0, slope))
                    .isCloseTo(fine.altitudeM, within(fine.altitudeM < 30_000 ? 0.3 : 2));
        }
    }

    @Test
    void fourThirdsIsOptimisticFarOutByAFewHundredMetres() {
        Rays bent = RayFamily.of(Exponential.P453, 20, 450_000).over(RADIUS);
        double fourThirds = new SphereRays(20, 4.0 / 3 * RADIUS).altitudeM(400_000, 0);
        assertThat(bent.altitudeM(400_000, 0) - fourThirds).isBetween(290.0, 310.0);
    }

    @Test
    void slopeFindsTheLineThroughAPoint() {
        Rays bent = RayFamily.of(Exponential.P453, 500, 450_000).over(RADIUS);
        for (double d : new double[] {100, 10_000, 150_000, 400_000}) {
            for (double h : new double[] {0, 3000, 12_000}) {
                assertThat(bent.altitudeM(d, bent.slope(d, h))).isCloseTo(h, within(0.05));
            }
        }
    }

    @Test
    void noAirIsNoBending() {
        Rays vacuum = RayFamily.of(new Exponential(0, 7350), 500, 450_000).over(RADIUS);
        double straight = new SphereRays(500, RADIUS).altitudeM(300_000, 0.01);
        assertThat(vacuum.altitudeM(300_000, 0.01)).isCloseTo(straight, within(0.1));
    }
}
