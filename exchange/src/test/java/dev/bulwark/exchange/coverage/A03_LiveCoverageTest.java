package dev.bulwark.exchange.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.base.geo.Geodesics;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.engine.run.TerrainSurroundings;
import dev.bulwark.exchange.land.Ring;
import dev.bulwark.exchange.land.Territory;
import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.reading.ScenarioReader;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.system.ThreatType;
import dev.bulwark.terrain.elevation.Elevation;
import dev.bulwark.terrain.library.BundledTerrain;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

/** A defence whose sites move: only what changed is solved, and the answer is that of solving everything. */
class A03_LiveCoverageTest {
    private static final Catalogue CATALOGUE = Catalogue.bundled();
    private static final Elevation RELIEF = BundledTerrain.nearEast();

    private static Scenario scenario(String south, String facing) {
        return new ScenarioReader(CATALOGUE)
                .readText("s.yaml", """
                        version: 1
                        scenario: two units
                        duration: 30 min
                        terrain: {dem: bundled}
                        assets:
                          - {id: ankara, name: Ankara, at: "39.93, 32.86"}
                        fire_units:
                          - {id: north, system: s400, at: "40.08, 32.57", facing: 0 deg, doctrine: single}
                          - {id: south, system: s400, at: "%s", facing: %s, doctrine: single}
                        raids:
                          - id: r
                            threat: cruise_missile
                            count: 1
                            from: "42.2, 33.5"
                            to: ankara
                            altitude: 60 m above ground
                        """.formatted(south, facing))
                .orThrow()
                .nominal();
    }

    private static LiveCoverage live(Detail detail, Scenario scenario, Elevation ground) {
        return LiveCoverage.of(detail, scenario, new TerrainSurroundings(ground, scenario.terrain()));
    }

    private static ThreatType target(Scenario scenario) {
        return scenario.raids().getFirst().threat();
    }

    private static CoverageQuestion question(Scenario s, double heightM, Optional<Territory> region) {
        return new CoverageQuestion("two", CATALOGUE, target(s), List.of(heightM), 1, region);
    }

    @Test
    void movingOneSiteSolvesOnlyItsRadars() {
        Scenario before = scenario("38.00, 32.00", "180 deg");
        Scenario after = scenario("38.05, 32.00", "180 deg");
        int radars = before.fireUnits().getFirst().radars().size();
        for (Detail detail : Detail.values()) {
            LiveCoverage standing = live(detail, before, RELIEF);
            assertThat(standing.radarsSolved()).isEqualTo(2 * radars);
            LiveCoverage moved = standing.with(after);
            assertThat(moved.radarsSolved()).isEqualTo(radars);
            assertThat(moved.with(after).radarsSolved()).isZero();
            CoverageQuestion question = question(after, 300, Optional.empty());
            double anew = live(detail, after, RELIEF)
                    .answer(question)
                    .layers()
                    .getFirst()
                    .detection()
                    .areaM2();
            assertThat(moved.answer(question).layers().getFirst().detection().areaM2())
                    .isEqualTo(anew);
        }
    }

    @Test
    void theCoarseAnswerIsNearTheFineOne() {
        Scenario s = scenario("38.00, 32.00", "180 deg");
        CoverageQuestion question = question(s, 1_000, Optional.empty());
        CoverageLayer coarse =
                live(Detail.COARSE, s, RELIEF).answer(question).layers().getFirst();
        CoverageLayer fine =
                live(Detail.FINE, s, RELIEF).answer(question).layers().getFirst();
        assertThat(coarse.detection().areaM2())
                .isCloseTo(
                        fine.detection().areaM2(),
                        within(0.05 * fine.detection().areaM2()));
        assertThat(coarse.engagement().areaM2())
                .isCloseTo(
                        fine.engagement().areaM2(),
                        within(0.15 * fine.engagement().areaM2()));
    }

    @Test
    void oneThreadAndSeveralGiveTheSameBytes() throws Exception {
        Scenario s = scenario("38.00, 32.00", "180 deg");
        CoverageQuestion question = question(s, 300, Optional.empty());
        try (ForkJoinPool one = new ForkJoinPool(1);
                ForkJoinPool four = new ForkJoinPool(4)) {
            Coverage a = one.submit(() -> live(Detail.COARSE, s, RELIEF).answer(question))
                    .get();
            Coverage b = four.submit(() -> live(Detail.COARSE, s, RELIEF).answer(question))
                    .get();
            assertThat(a).isEqualTo(b);
        }
    }

    /**
     * On a bare plain, before the engagement radar's face: a target at v that is held from r0 on can be met out to
     * (r0 - v reaction) / (1 + v / mean speed), if the envelope goes so far.
     */
    @Test
    void engagementWaitsForReactionAndFlyOut() {
        Scenario s = scenario("38.00, 32.00", "180 deg");
        LiveCoverage live = live(Detail.FINE, s, new Plateau(0));
        ThreatType target = target(s);
        double height = 300;
        var unit = s.fireUnits().getFirst();
        double seen = reachNorth(live.detection(target, height, 1), unit.position());
        double engaged = reachNorth(live.engagement(target, height, 1), unit.position());
        double engagementRadar = horizon(unit.radars().getFirst(), height);
        double v = target.speedMps();
        double best = unit.weapons().stream()
                .mapToDouble(w -> {
                    double launch = Math.min(engagementRadar, seen - v * unit.reactionS());
                    double meeting = launch / (1 + v / w.interceptor().speed().farMps());
                    var envelope = w.interceptor().airBreathing();
                    return envelope == null ? 0 : Math.min(meeting, envelope.maxRangeM());
                })
                .max()
                .orElseThrow();
        assertThat(engaged).isLessThan(seen);
        assertThat(engaged).isCloseTo(best, within(3_000.0));
    }

    private static double horizon(dev.bulwark.model.scenario.Radar radar, double heightM) {
        double mast = ((dev.bulwark.model.scenario.Mount.OnGround) radar.mount()).heightAboveGroundM();
        double radius = 4.0 / 3 * 6_371_009;
        return StrictMath.sqrt(2 * radius * mast) + StrictMath.sqrt(2 * radius * heightM);
    }

    private static double reachNorth(Field field, Geodetic from) {
        double reach = 10_000;
        while (true) {
            Geodetic place = Geodesics.direct(from, 0, reach);
            if (!field.covers(place.latitudeDeg(), place.longitudeDeg())) {
                return reach;
            }
            reach += 250;
        }
    }

    @Test
    void sharesAreOfTheRegionHolesLeftOut() {
        Scenario s = scenario("38.00, 32.00", "180 deg");
        LiveCoverage live = live(Detail.FINE, s, new Plateau(0));
        Ring outer = Areas.circle(Geodetic.ofDegrees(40.08, 32.57, 0), 20_000);
        Ring inner = Areas.circle(Geodetic.ofDegrees(40.08, 32.57, 0), 10_000);
        Ring far = Areas.circle(Geodetic.ofDegrees(45, 60, 0), StrictMath.sqrt(300) * 1000);
        Optional<Territory> near = Optional.of(new Territory("near", List.of(outer, inner)));
        Optional<Territory> half = Optional.of(new Territory("half", List.of(outer, inner, far)));
        assertThat(live.answer(question(s, 300, near)).layers().getFirst().detectionShareOfRegion())
                .isEqualTo(1);
        assertThat(live.answer(question(s, 300, half)).layers().getFirst().detectionShareOfRegion())
                .isCloseTo(0.5, within(0.005));
    }

    @Test
    void aPathIsWarnedOfFromTheHorizonOn() {
        Scenario s = scenario("38.00, 32.00", "180 deg");
        Eyes eyes = live(Detail.COARSE, s, new Plateau(0)).eyes(target(s));
        Geodetic end = s.fireUnits().getFirst().position();
        Geodetic start = Geodesics.direct(end, 0, 300_000);
        Warning warning = Warning.of(eyes, List.of(start, end), 300, true, 250, 1);
        assertThat(warning.lengthM()).isCloseTo(300_000, within(1.0));
        assertThat(warning.stretches()).hasSizeBetween(1, 2);
        // The highest mast's horizon for 300 m: 71.4 km beyond its own.
        assertThat(warning.warningS() * 250).isBetween(71_400.0, 71_400 + 35_000.0);
        Profile profile = Profile.of(eyes, start, end, 1, 301);
        double sees = profile.points().stream()
                .filter(p -> p.lowestM() <= 300)
                .mapToDouble(p -> 300_000 - p.distanceM())
                .max()
                .orElseThrow();
        assertThat(sees).isCloseTo(warning.warningS() * 250, within(1_500.0));
        assertThat(Warning.of(eyes, List.of(start, Geodesics.direct(end, 0, 200_000)), 100, true, 250, 1)
                        .warningS())
                .isZero();
    }
}
