package dev.bulwark.exchange.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.engine.sensing.Floor;
import java.util.List;
import org.junit.jupiter.api.Test;

class A01_AreasTest {
    private static final Geodetic MURTED = Geodetic.ofDegrees(40.08, 32.57, 0);
    private static final Geodetic NEARBY = Geodetic.ofDegrees(40.08, 33.57, 0);
    private static final Lattice LATTICE = Lattice.of(4_000, MURTED);

    /** A ring of 400 km holds 502,000 km2 of a sphere; the covering table of the scenario facts says 64 % of Turkey. */
    @Test
    void withoutGroundTheAreaIsTheRing() {
        Area area = Areas.covered(Areas.circles(LATTICE, List.of(unit(MURTED, 400_000))));
        assertThat(area.polygons()).hasSize(1);
        assertThat(area.areaM2() / 1e6).isCloseTo(502_000, within(1_500.0));
        assertThat(area.areaM2() / 783_562e6).isCloseTo(0.64, within(0.005));
    }

    /** 4/3 Earth, antenna 10 m, target 60 m: 13.0 + 31.9 = 45 km; lowest seen altitude at r beyond 13 km. */
    @Test
    void horizonLimitsLowTargets() {
        double radius = 4.0 / 3 * 6_371_009;
        double own = StrictMath.sqrt(2 * radius * 10);
        Floor horizon = (_, r) -> r < own ? 0 : (r - own) * (r - own) / (2 * radius);
        Watch watch = watch(MURTED, horizon, 400_000, 0);
        double seenKm = StrictMath.sqrt(area(watch, 60).areaM2() / Math.PI) / 1000;
        assertThat(seenKm).isCloseTo(45, within(0.3));
        assertThat(area(watch, 12_000).areaM2() / 1e6).isCloseTo(502_000, within(1_500.0));
    }

    @Test
    void twoDisksThatOverlapCountOnceAndTheirOverlapIsCoveredTwice() {
        List<List<Watch>> sites = List.of(List.of(watch(MURTED, 100_000)), List.of(watch(NEARBY, 100_000)));
        double one = area(watch(MURTED, 100_000), 100).areaM2();
        Area any = Areas.covered(Fields.covered(LATTICE, sites, 100, 1));
        double both = Areas.covered(Fields.covered(LATTICE, sites, 100, 2)).areaM2();
        assertThat(any.polygons()).hasSize(1);
        assertThat(any.areaM2()).isBetween(1.5 * one, 1.6 * one);
        assertThat(any.areaM2() + both).isCloseTo(2 * one, within(0.002 * one));
        assertThat(Areas.covered(Fields.covered(LATTICE, sites, 100, 3)).polygons())
                .isEmpty();
        Field count = Fields.count(LATTICE, sites, 100);
        assertThat(count.at(40.08, 33.07)).isEqualTo(2);
        assertThat(count.at(40.08, 31.60)).isEqualTo(1);
    }

    @Test
    void aMaskedValleyIsAHole() {
        Area area = area(watch(MURTED, (_, r) -> r > 40_000 && r < 60_000 ? 5_000 : 0, 100_000, 0), 1_000);
        assertThat(area.polygons()).hasSize(2);
        assertThat(area.polygons().getLast().holes()).hasSize(1);
        assertThat(area.contains(40.08, 32.57)).isTrue();
        assertThat(area.contains(40.53, 32.57)).isFalse();
        assertThat(area.contains(40.80, 32.57)).isTrue();
        double km2 = Math.PI * (100 * 100 - 60 * 60 + 40 * 40);
        assertThat(area.areaM2() / 1e6).isCloseTo(km2, within(0.03 * km2));
    }

    @Test
    void envelopeLimitsAltitudeAndLeastRange() {
        Watch.Bounds bounds = new Watch.Bounds(20_000, 80_000, 50, 27_000);
        Watch weapon = new Watch(sight(MURTED, (_, _) -> 0, 100_000, 0), 100_000, bounds, null, null);
        assertThat(area(weapon, 30).polygons()).isEmpty();
        assertThat(area(weapon, 30_000).polygons()).isEmpty();
        Area ring = area(weapon, 100);
        assertThat(ring.polygons().getFirst().holes()).hasSize(1);
        double km2 = Math.PI * (80 * 80 - 20 * 20);
        assertThat(ring.areaM2() / 1e6).isCloseTo(km2, within(0.005 * km2));
    }

    @Test
    void aSectorIsASliceAndTheConeOfSilenceAHole() {
        Antenna antenna =
                new Antenna(MURTED, 0, (_, _) -> 0, 100_000, Math.PI / 2, Math.PI / 2, -0.1, Math.PI / 4, 4.0 / 3);
        Watch radar = new Watch(Sight.of(LATTICE, antenna, new Plateau(0)), 100_000);
        Area low = area(radar, 1_000);
        assertThat(low.areaM2() / 1e6).isCloseTo(Math.PI * 1e4 / 4, within(120.0));
        assertThat(low.contains(40.08, 33.2)).isTrue();
        assertThat(low.contains(40.08, 31.9)).isFalse();
        // At 30 km height the antenna, that looks up to 45 degrees, sees nothing nearer than 30 km.
        assertThat(area(radar, 30_000).contains(40.08, 32.57 + 0.29)).isFalse();
        assertThat(area(radar, 30_000).contains(40.08, 32.57 + 0.50)).isTrue();
    }

    @Test
    void heightIsAboveTheGroundBelowTheTarget() {
        Watch plateau = watch(MURTED, (_, _) -> 1_500, 100_000, 1_000);
        assertThat(area(plateau, 400).polygons()).isEmpty();
        assertThat(area(plateau, 600).polygons()).hasSize(1);
        List<List<Watch>> site = List.of(List.of(plateau));
        assertThat(Fields.lowestHeight(LATTICE, site, 1).at(40.08, 32.6)).isEqualTo(500);
        assertThat(Fields.lowestAltitude(LATTICE, site, 1).at(40.08, 32.6)).isEqualTo(1_500);
        assertThat(Fields.lowestHeight(LATTICE, site, 2).at(40.08, 32.6))
                .isPositive()
                .isInfinite();
    }

    @Test
    void overUnknownGroundNothingIsCovered() {
        assertThat(area(watch(MURTED, (_, _) -> Double.NaN, 100_000, 0), 1_000).polygons())
                .isEmpty();
        assertThat(area(watch(MURTED, (_, _) -> 0, 100_000, Double.NaN), 1_000).polygons())
                .isEmpty();
    }

    private static Area area(Watch watch, double heightM) {
        return Areas.covered(Fields.covered(LATTICE, List.of(List.of(watch)), heightM, 1));
    }

    private static Watch watch(Geodetic at, double reachM) {
        return watch(at, (_, _) -> 0, reachM, 0);
    }

    private static Watch watch(Geodetic at, Floor floor, double reachM, double groundM) {
        return new Watch(sight(at, floor, reachM, groundM), reachM);
    }

    private static Sight sight(Geodetic at, Floor floor, double reachM, double groundM) {
        return Sight.of(LATTICE, Antenna.allRound(at, floor, reachM), new Plateau(groundM));
    }

    private static Coverage.Mark unit(Geodetic position, double ringM) {
        return new Coverage.Mark("u", "u", position, ringM);
    }
}
