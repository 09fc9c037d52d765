package dev.bulwark.engine.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.base.geo.Geodesics;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.model.scenario.Altitude;
import java.util.List;
import org.junit.jupiter.api.Test;

class A02_RouteTest {
    private static final Geodetic START = Geodetic.ofDegrees(39, 30, 0);
    private static final Geodetic TURN = Geodesics.direct(START, Math.PI / 2, 100_000);
    private static final Geodetic END = Geodesics.direct(TURN, 0, 50_000);

    @Test
    void constantSpeedAlongTheLegs() {
        Path path = RoutePath.along(List.of(START, TURN, END), 60, 250, new Altitude.AboveSea(5000), Ground.SEA_LEVEL);
        assertThat(path.endS()).isCloseTo(60 + 150_000 / 250.0, within(1e-6));
        assertThat(distance(path.at(0), START)).isLessThan(0.1);
        assertThat(distance(path.at(60 + 400), TURN)).isLessThan(1);
        assertThat(distance(path.at(1e9), END)).isLessThan(0.1);
        assertThat(path.at(300).altitudeM()).isEqualTo(5000);
    }

    /** Halfway along a leg of 100 km the geodesic bows 160 m off the parallel; knots keep within a metre of it. */
    @Test
    void knotsFollowTheGeodesic() {
        Path path = RoutePath.along(List.of(START, TURN), 0, 100, new Altitude.AboveSea(0), Ground.SEA_LEVEL);
        for (double s = 0; s <= 100_000; s += 333) {
            Geodetic exact = Geodesics.direct(START, Math.PI / 2, s);
            assertThat(distance(path.at(s / 100), exact)).isLessThan(0.1);
        }
    }

    @Test
    void terrainFollowingKeepsItsHeightAboveTheGround() {
        Ground ridge = (lat, lon) -> 1000 * Math.abs(Math.sin(lon * 3000));
        Path path = RoutePath.along(List.of(START, TURN), 0, 250, new Altitude.AboveGround(60), ridge);
        for (double t = 0; t < 400; t += 3) {
            assertThat(path.at(t).heightAboveGroundM()).isCloseTo(60, within(1e-6));
        }
    }

    @Test
    void levelFlightNeverEntersTheGround() {
        Ground hill = (lat, lon) -> 3000;
        Path path = RoutePath.along(List.of(START, TURN), 0, 250, new Altitude.AboveSea(500), hill);
        assertThat(path.at(100).altitudeM()).isEqualTo(3000);
    }

    @Test
    void acrossTheAntimeridian() {
        Geodetic west = Geodetic.ofDegrees(10, 179.9, 0);
        Geodetic east = Geodetic.ofDegrees(10, -179.9, 0);
        Path path = RoutePath.along(List.of(west, east), 0, 100, new Altitude.AboveSea(0), Ground.SEA_LEVEL);
        assertThat(path.endS()).isLessThan(230);
    }

    @Test
    void aRouteNeedsLength() {
        assertThatThrownBy(() ->
                        RoutePath.along(List.of(START, START), 0, 250, new Altitude.AboveSea(0), Ground.SEA_LEVEL))
                .hasMessage("a route needs length; all its points are the same");
    }

    private static double distance(Fix fix, Geodetic point) {
        return Geodesics.distanceM(new Geodetic(fix.latitudeRad(), fix.longitudeRad(), 0), point);
    }
}
