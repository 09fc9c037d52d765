package dev.bulwark.exchange.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.base.geo.Geodetic;
import java.util.List;
import org.junit.jupiter.api.Test;

class A01_AreasTest {
    private static final Geodetic MURTED = Geodetic.ofDegrees(40.08, 32.57, 0);
    private static final Geodetic NEARBY = Geodetic.ofDegrees(40.08, 33.57, 0);

    /** A ring of 400 km holds 502,000 km2 of a sphere; the covering table of the scenario facts says 64 % of Turkey. */
    @Test
    void withoutGroundTheAreaIsTheRing() {
        Area area = Areas.circles(List.of(unit(MURTED, 400_000)), 10_000);
        assertThat(area.polygons()).hasSize(1);
        assertThat(area.areaM2() / 1e6).isCloseTo(502_000, within(1_500.0));
        assertThat(area.areaM2() / 783_562e6).isCloseTo(0.64, within(0.005));
    }

    /** 4/3 Earth, antenna 10 m, target 60 m: 13.0 + 31.9 = 45 km; lowest seen altitude at r beyond 13 km. */
    @Test
    void horizonLimitsLowTargets() {
        double radius = 4.0 / 3 * 6_371_009;
        double own = StrictMath.sqrt(2 * radius * 10);
        Watch watch = new Watch("m", MURTED, (_, r) -> r < own ? 0 : (r - own) * (r - own) / (2 * radius), 400_000);
        CoverageGrid grid = CoverageGrid.of(List.of(watch), (_, _) -> 0, 4_000);
        double seenKm = StrictMath.sqrt(Areas.covered(grid, 60).areaM2() / Math.PI) / 1000;
        assertThat(seenKm).isCloseTo(45, within(0.3));
        assertThat(Areas.covered(grid, 12_000).areaM2() / 1e6).isCloseTo(502_000, within(1_500.0));
    }

    @Test
    void twoDisksThatOverlapCountOnce() {
        Area one = Areas.circles(List.of(unit(MURTED, 100_000)), 4_000);
        Area both = Areas.circles(List.of(unit(MURTED, 100_000), unit(NEARBY, 100_000)), 4_000);
        assertThat(both.polygons()).hasSize(1);
        assertThat(both.areaM2()).isBetween(1.5 * one.areaM2(), 1.6 * one.areaM2());
    }

    @Test
    void aMaskedValleyIsAHole() {
        Watch watch = new Watch("m", MURTED, (_, r) -> r > 40_000 && r < 60_000 ? 5_000 : 0, 100_000);
        Area area = Areas.covered(CoverageGrid.of(List.of(watch), (_, _) -> 0, 2_000), 1_000);
        assertThat(area.polygons()).hasSize(2);
        assertThat(area.polygons().getLast().holes()).hasSize(1);
        assertThat(area.contains(40.08, 32.57)).isTrue();
        assertThat(area.contains(40.53, 32.57)).isFalse();
        assertThat(area.contains(40.80, 32.57)).isTrue();
        double km2 = Math.PI * (100 * 100 - 60 * 60 + 40 * 40);
        assertThat(area.areaM2() / 1e6).isCloseTo(km2, within(0.02 * km2));
    }

    @Test
    void envelopeLimitsAltitude() {
        Watch watch = new Watch("m", MURTED, (_, _) -> 0, 100_000, 50, 27_000);
        CoverageGrid grid = CoverageGrid.of(List.of(watch), (_, _) -> 0, 4_000);
        assertThat(Areas.covered(grid, 30).polygons()).isEmpty();
        assertThat(Areas.covered(grid, 100).polygons()).hasSize(1);
        assertThat(Areas.covered(grid, 30_000).polygons()).isEmpty();
    }

    @Test
    void heightIsAboveTheGroundBelowTheTarget() {
        Watch watch = new Watch("m", MURTED, (_, _) -> 1_500, 100_000);
        CoverageGrid plateau = CoverageGrid.of(List.of(watch), (_, _) -> 1_000, 4_000);
        assertThat(Areas.covered(plateau, 400).polygons()).isEmpty();
        assertThat(Areas.covered(plateau, 600).polygons()).hasSize(1);
    }

    private static Coverage.Mark unit(Geodetic position, double ringM) {
        return new Coverage.Mark("u", "u", position, ringM);
    }
}
