package dev.bulwark.terrain.floor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.base.geo.Wgs84;
import dev.bulwark.terrain.Landscape;
import dev.bulwark.terrain.refraction.Refraction;
import dev.bulwark.terrain.refraction.Refraction.EffectiveRadius;
import org.junit.jupiter.api.Test;

/** Hills: what they hide, and what must not change or must only grow when the question changes. */
class A03_HillsTest {
    private static final PolarGrid GRID = new PolarGrid(360, 300, 150_000, 2);

    private static double hills(double lat, double lonFromCentre) {
        return 900
                + 600 * StrictMath.sin(lat * 40) * StrictMath.cos(lonFromCentre * 31)
                + 300 * StrictMath.cos(lat * 91 + lonFromCentre * 117);
    }

    private static Landscape hillsAround(double centreLon) {
        return new Landscape(500, (lat, lon) -> hills(lat, Math.IEEEremainder(lon - centreLon, 360)));
    }

    private static FloorMap map(double centreLon, double mastM, Refraction refraction) {
        return FloorMaps.sweep(hillsAround(centreLon), AntennaSite.ofDegrees(39, centreLon, mastM), GRID, refraction);
    }

    @Test
    void aRidgeCastsTheShadowOfItsSlope() {
        // 1,000 m of ridge 18.1 km east of an antenna at 20 m on a plain at sea level.
        Landscape ridge = new Landscape(500, (lat, lon) -> Math.abs(lon - 35.21) < 0.01 ? 1000 : 0);
        FloorMap map = FloorMaps.sweep(
                ridge, AntennaSite.ofDegrees(39, 35, 20), new PolarGrid(360, 1500, 150_000, 1), Refraction.NONE);
        double top = 35.22 - 35;
        double ridgeM = StrictMath.toRadians(top) * Wgs84.A_M * StrictMath.cos(StrictMath.toRadians(39));
        double behind = 100_000;
        double slope = 980 / ridgeM - ridgeM / 2 / Wgs84.A_M;
        double expected = 20 + slope * behind + behind * behind / 2 / Wgs84.A_M;
        // The near edge of the ridge, at 35.20, is the one that masks.
        double near = StrictMath.toRadians(0.2) * Wgs84.A_M * StrictMath.cos(StrictMath.toRadians(39));
        double nearSlope = 980 / near - near / 2 / Wgs84.A_M;
        double right = 20 + nearSlope * behind + behind * behind / 2 / Wgs84.A_M;
        assertThat(right).isGreaterThan(expected);
        assertThat(map.floorM(Math.PI / 2, behind)).isCloseTo((float) right, within(60f));
        assertThat(map.floorM(Math.PI / 2, 10_000)).isZero();
        assertThat(map.floorM(-Math.PI / 2, 10_000)).isZero();
    }

    @Test
    void aTallerMastNeverSeesLess() {
        assertNowhereHigher(map(35, 60, Refraction.FOUR_THIRDS), map(35, 10, Refraction.FOUR_THIRDS));
    }

    @Test
    void lowerKNeverSeesMore() {
        assertNowhereHigher(map(35, 20, Refraction.FOUR_THIRDS), map(35, 20, new EffectiveRadius(1.25)));
    }

    @Test
    void turningTheEarthTurnsTheAnswerAcrossTheAntimeridianToo() {
        FloorMap here = map(35, 20, Refraction.FOUR_THIRDS);
        FloorMap there = map(179.8, 20, Refraction.FOUR_THIRDS);
        for (int ray = 0; ray < GRID.azimuths(); ray++) {
            for (int step = 0; step <= GRID.ranges(); step++) {
                assertThat(there.at(ray, step)).isCloseTo(here.at(ray, step), within(0.01f));
            }
        }
    }

    @Test
    void theFloorIsNeverUnderTheGround() {
        FloorMap map = map(35, 20, Refraction.FOUR_THIRDS);
        RayPath path = new RayPath(GRID.samples(), GRID.rangeM() / GRID.samples());
        path.trace(StrictMath.toRadians(39), StrictMath.toRadians(35), GRID.azimuthRad(17));
        for (int step = 1; step <= GRID.ranges(); step++) {
            int sample = 2 * step - 1;
            double ground = hillsAround(35).heightM(path.latitudesRad[sample], path.longitudesRad[sample]);
            assertThat(map.at(17, step)).isGreaterThanOrEqualTo((float) ground);
        }
    }

    private static void assertNowhereHigher(FloorMap better, FloorMap worse) {
        for (int ray = 0; ray < GRID.azimuths(); ray++) {
            for (int step = 0; step <= GRID.ranges(); step++) {
                assertThat(better.at(ray, step)).isLessThanOrEqualTo(worse.at(ray, step));
            }
        }
    }
}
