package dev.bulwark.terrain.floor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.terrain.Landscape;
import dev.bulwark.terrain.elevation.TerrainException;
import dev.bulwark.terrain.refraction.Refraction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A smooth Earth: the floor map must give the horizon table. */
class A02_FlatGroundTest {

    @ParameterizedTest
    @CsvSource({
        "10, 30, 35.6",
        "10, 300, 84.4",
        "24, 1000, 150.5",
        "24, 3000, 246.0",
        "30, 5791, 336.3",
        "100, 50, 70.4"
    })
    void theFloorReachesAHeightAtTheTablesRange(double antennaM, double targetM, double rangeKm) {
        AntennaSite site = AntennaSite.ofDegrees(39, 35, antennaM);
        FloorMap map = FloorMaps.sweep(Landscape.flat(0), site, 400_000, Refraction.FOUR_THIRDS);
        for (int degrees = 0; degrees < 360; degrees += 30) {
            double azimuth = StrictMath.toRadians(degrees);
            double reachM = 0;
            while (map.sees(azimuth, reachM, targetM)) {
                reachM += 20;
            }
            // The ellipsoid's radius differs from the table's sphere by 0.3 % with azimuth.
            assertThat(reachM / 1000).isCloseTo(rangeKm, within(0.15 + 0.003 * rangeKm));
        }
    }

    /** The whole table of docs/validation.md: seven antennas, ten targets, in kilometres; maps reach 850 km. */
    @ParameterizedTest
    @CsvSource({
        "3, '7.14 20.2 29.7 36.3 48.4 78.5 137.5 232.9 320.9 419.4'",
        "10, '13.03 26.1 35.6 42.2 54.3 84.4 143.4 238.8 326.8 425.3'",
        "24, '20.19 33.2 42.8 49.3 61.4 91.6 150.5 246.0 333.9 432.5'",
        "30, '22.58 35.6 45.2 51.7 63.8 94.0 152.9 248.4 336.3 434.9'",
        "100, '41.22 54.3 63.8 70.4 82.4 112.6 171.6 267.0 354.9 453.5'",
        "1132, '138.7 151.7 161.3 167.8 179.9 210.1 269.0 364.5 452.4 551.0'",
        "9150, '394.4 407.4 417.0 423.5 435.6 465.8 524.7 620.2 708.1 806.7'"
    })
    void theWholeHorizonTableThroughTheMap(double antennaM, String rangesKm) {
        double[] targets = {0, 10, 30, 50, 100, 300, 1_000, 3_000, 5_791, 10_000};
        AntennaSite site = AntennaSite.airborne(StrictMath.toRadians(39), StrictMath.toRadians(35), antennaM);
        PolarGrid grid = new PolarGrid(8, 4_250, 850_000, 1);
        FloorMap map = FloorMaps.sweep(Landscape.flat(0), site, grid, Refraction.FOUR_THIRDS);
        String[] ranges = rangesKm.split(" ", -1);
        for (int i = 0; i < targets.length; i++) {
            double expected = Double.parseDouble(ranges[i]);
            for (int ray = 0; ray < 8; ray++) {
                int step = 0;
                // The ground itself counts as seen while its own line is within a centimetre.
                while (step < grid.ranges() && map.at(ray, step + 1) <= targets[i] + 0.01) {
                    step++;
                }
                assertThat(step * 0.2).isCloseTo(expected, within(0.45 + 0.003 * expected));
            }
        }
    }

    @Test
    void oneThreadAndSeveralGiveTheSameBytes() throws Exception {
        Landscape hills =
                new Landscape(500, (lat, lon) -> 900 + 600 * StrictMath.sin(lat * 40) * StrictMath.cos(lon * 31));
        PolarGrid grid = new PolarGrid(720, 400, 200_000, 2);
        for (Refraction refraction : new Refraction[] {Refraction.FOUR_THIRDS, Refraction.Exponential.P453}) {
            List<FloorMap> maps = new ArrayList<>();
            for (int threads : new int[] {1, 2, 7}) {
                try (ForkJoinPool pool = new ForkJoinPool(threads)) {
                    maps.add(pool.submit(
                                    () -> FloorMaps.sweep(hills, AntennaSite.ofDegrees(39, 35, 20), grid, refraction))
                            .get());
                }
            }
            float[] one = new float[grid.ranges() + 1];
            float[] other = new float[grid.ranges() + 1];
            for (int ray = 0; ray < grid.azimuths(); ray++) {
                maps.get(0).copyRay(ray, one);
                for (FloorMap map : maps) {
                    map.copyRay(ray, other);
                    assertThat(other).isEqualTo(one);
                }
            }
        }
    }

    @Test
    void anAirborneAntennaLooksOverItsHorizon() {
        AntennaSite site = AntennaSite.airborne(StrictMath.toRadians(39), StrictMath.toRadians(35), 9150);
        FloorMap map = FloorMaps.sweep(Landscape.flat(0), site, 500_000, Refraction.FOUR_THIRDS);
        assertThat(map.antennaAltitudeM()).isEqualTo(9150);
        assertThat(map.sees(1, 390_000, 10)).isTrue();
        assertThat(map.sees(1, 411_000, 10)).isFalse();
    }

    @Test
    void theGroundIsVisibleNearAndNothingIsBeyondTheEdge() {
        FloorMap map = FloorMaps.sweep(
                Landscape.flat(850), AntennaSite.ofDegrees(39, 35, 20), 100_000, Refraction.FOUR_THIRDS);
        assertThat(map.antennaAltitudeM()).isEqualTo(870);
        assertThat(map.floorM(2, 5000)).isEqualTo(850f);
        assertThat(map.floorM(2, 0)).isEqualTo(850f);
        assertThat(map.floorM(-0.1, 100_000)).isEqualTo(map.floorM(-0.1 + 2 * Math.PI, 100_000));
        assertThat(map.floorM(2, 100_001)).isPositive().isInfinite();
        assertThat(map.sees(2, 100_001, 1e9)).isFalse();
        assertThat(map.sees(2, Double.NaN, 1e9)).isFalse();
        assertThat(map.voidShare()).isZero();
    }

    @Test
    void unknownGroundIsNeverTakenForSeen() {
        Landscape half = new Landscape(1000, (lat, lon) -> lon > 35.5 ? Double.NaN : 0);
        FloorMap map = FloorMaps.sweep(half, AntennaSite.ofDegrees(39, 35, 20), 100_000, Refraction.FOUR_THIRDS);
        double east = Math.PI / 2;
        assertThat(map.floorM(east, 80_000)).isNaN();
        assertThat(map.sees(east, 80_000, 9000)).isFalse();
        assertThat(map.voidShare()).isBetween(0.1, 0.4);
    }

    @Test
    void sitesThatCannotBeAreRefused() {
        Landscape ground = new Landscape(1000, (lat, lon) -> lon > 35.5 ? Double.NaN : 900);
        assertThatThrownBy(() ->
                        FloorMaps.sweep(ground, AntennaSite.ofDegrees(39, 36, 20), 100_000, Refraction.FOUR_THIRDS))
                .isInstanceOf(TerrainException.class)
                .hasMessage(
                        "site 39.0000, 36.0000: no ground is known there (made up): outside the terrain, or a void");
        AntennaSite buried = AntennaSite.airborne(StrictMath.toRadians(39), StrictMath.toRadians(35), 100);
        assertThatThrownBy(() -> FloorMaps.sweep(ground, buried, 100_000, Refraction.FOUR_THIRDS))
                .hasMessageContaining("under the ground, 900 m");
        assertThatThrownBy(() ->
                        FloorMaps.sweep(ground, AntennaSite.ofDegrees(84, 20, 20), 200_000, Refraction.FOUR_THIRDS))
                .hasMessageContaining("passes 85 degrees of latitude");
    }
}
