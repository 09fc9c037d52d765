package dev.bulwark.exchange.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.engine.run.SeaLevel;
import dev.bulwark.terrain.floor.AntennaSite;
import dev.bulwark.terrain.floor.FloorMap;
import dev.bulwark.terrain.floor.FloorMaps;
import dev.bulwark.terrain.refraction.Refraction;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How many fire units cover Turkey's 783,562 km2 (CIA Factbook 2012) on flat ground: the bounds of an ideal hexagonal
 * covering, from the areas that the coverage engine itself measures.
 */
class A04_CoveringNumbersTest {
    private static final double TURKEY_M2 = 783_562e6;
    private static final Geodetic CENTRE = Geodetic.ofDegrees(39, 35, 0);

    @ParameterizedTest
    @CsvSource({
        "400, 0.64, 2",
        "250, 0.25, 5",
        "200, 0.16, 8",
        "150, 0.090, 14",
        "120, 0.058, 21",
        "100, 0.040, 31",
        "45, 0.008, 149",
        "25, 0.0025, 483"
    })
    void discsOfARadius(double radiusKm, double shareOfTurkey, long fireUnits) {
        Lattice lattice = Lattice.of(radiusKm * 1000 / 200, CENTRE);
        Coverage.Mark unit = new Coverage.Mark("u", "u", CENTRE, radiusKm * 1000);
        double disc = Areas.covered(Areas.circles(lattice, List.of(unit))).areaM2();
        assertThat(disc / TURKEY_M2).isCloseTo(shareOfTurkey, within(0.006 * shareOfTurkey + 0.0005));
        assertThat((double) Covering.atLeast(TURKEY_M2, disc))
                .isCloseTo((double) fireUnits, within(0.005 * (double) fireUnits));
    }

    /** A 10 m antenna and a 60 m target on a ball without hills: the horizon, not the weapon, makes 149. */
    @Test
    void theHorizonMakesItThreeDigits() {
        AntennaSite site = new AntennaSite(CENTRE.latitudeRad(), CENTRE.longitudeRad(), 10);
        FloorMap map = FloorMaps.sweep(new SeaLevel(), site, 400_000, Refraction.FOUR_THIRDS);
        Lattice lattice = Lattice.of(1_000, CENTRE);
        Sight sight = Sight.of(lattice, Antenna.allRound(CENTRE, map::floorM, 100_000), new SeaLevel());
        double seen = Areas.covered(Fields.covered(lattice, List.of(List.of(new Watch(sight, 100_000))), 60, 1))
                .areaM2();
        assertThat((double) Covering.atLeast(TURKEY_M2, seen)).isCloseTo(149, within(2.0));
    }
}
