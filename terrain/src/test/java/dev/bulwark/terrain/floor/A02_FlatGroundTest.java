package dev.bulwark.terrain.floor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.terrain.Landscape;
import dev.bulwark.terrain.elevation.TerrainException;
import dev.bulwark.terrain.refraction.Refraction;
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
