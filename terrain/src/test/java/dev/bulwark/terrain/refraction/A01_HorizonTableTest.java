package dev.bulwark.terrain.refraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.base.geo.Wgs84;
import dev.bulwark.terrain.refraction.Refraction.EffectiveRadius;
import dev.bulwark.terrain.refraction.Refraction.Exponential;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The horizon over a 4/3 Earth of mean radius 6,371,009 m: d = sqrt(2 R h + h^2) for both heights, added. */
class A01_HorizonTableTest {

    @ParameterizedTest
    @CsvSource({
        "3, 10, 20.2",
        "3, 100, 48.4",
        "3, 10000, 419.4",
        "10, 10, 26.1",
        "10, 60, 45",
        "10, 300, 84.4",
        "10, 3000, 238.8",
        "24, 30, 42.8",
        "24, 5791, 333.9",
        "24, 10000, 432.5",
        "30, 50, 51.7",
        "30, 1000, 152.9",
        "100, 100, 82.4",
        "100, 10000, 453.5",
        "1132, 10, 151.7",
        "1132, 10000, 551.0",
        "9150, 10, 407.4",
        "9150, 3000, 620.2",
        "9150, 10000, 806.7",
    })
    void aLineThatGrazesTheSphereReachesATargetAtTheTablesRange(double antennaM, double targetM, double rangeKm) {
        double radius = 4.0 / 3 * Wgs84.MEAN_RADIUS_M;
        SphereRays rays = new SphereRays(antennaM, radius);
        double grazing = -StrictMath.sqrt(2 * radius * antennaM + antennaM * antennaM) / radius;

        double d = 1000;
        while (rays.altitudeM(d, grazing) < targetM || d < -grazing * radius) {
            d += 10;
        }
        // The table adds straight distances; along the ground they are 0.06 % shorter at 10 km of height.
        assertThat(d / 1000).isCloseTo(rangeKm, within(0.06 + 0.001 * rangeKm));
    }

    @Test
    void theExactLineAndTheParabolaPartFarOut() {
        double radius = 4.0 / 3 * Wgs84.MEAN_RADIUS_M;
        double exact = new SphereRays(0, radius).altitudeM(600_000, 0);
        // R (1 / cos(d / R) - 1) in fifty-digit arithmetic: 21,234.11 m; the parabola says 21,189.61 m.
        assertThat(exact).isCloseTo(radius * (1 / StrictMath.cos(600_000 / radius) - 1), within(1e-4));
        assertThat(exact - 600_000.0 * 600_000 / (2 * radius)).isCloseTo(44, within(1.0));
    }

    @Test
    void slopeAndAltitudeUndoEachOther() {
        SphereRays rays = new SphereRays(1234, 8_494_678);
        for (double d : new double[] {10, 1000, 50_000, 400_000, 1_500_000}) {
            for (double h : new double[] {-400, 0, 5000, 30_000}) {
                assertThat(rays.altitudeM(d, rays.slope(d, h))).isCloseTo(h, within(1e-6));
            }
        }
    }

    @Test
    void aGradientOf39UnitsIsNotQuiteFourThirds() {
        EffectiveRadius e = EffectiveRadius.ofGradient(-39, 6_371_009);
        assertThat(e.k()).isCloseTo(1.3306, within(5e-5));
        assertThat(e.k() * 6_371_009).isCloseTo(8_477_377, within(1.0));
        assertThatThrownBy(() -> EffectiveRadius.ofGradient(-160, 6_371_009)).hasMessageContaining("traps rays");
    }

    /** Published (MathWorks height2range): target at 1,000 m, antenna at 10 m, elevation 2 degrees; -39 N/km and CRPL exponential. */
    @Test
    void thePublishedHeightToRangeExampleIsMet() {
        double slope = StrictMath.tan(StrictMath.toRadians(2));
        SphereRays straight = new SphereRays(10, 8_477_377);
        assertThat(straight.altitudeM(27_106, slope)).isCloseTo(1000, within(0.05));

        Exponential crpl = new Exponential(313, 1000 / 0.143859);
        Rays bent = RayFamily.of(crpl, 10, 100_000).over(6_371_000);
        assertThat(bent.altitudeM(27_143, slope)).isCloseTo(1000, within(0.5));
    }
}
