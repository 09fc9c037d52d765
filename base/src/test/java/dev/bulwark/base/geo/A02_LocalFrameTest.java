package dev.bulwark.base.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A frame's vectors point where the geodesic goes, and lead back to where they came from. */
class A02_LocalFrameTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "39.9, 32.8", "-60, 179.9", "89, -45"})
    void thereAndBack(double latitudeDeg, double longitudeDeg) {
        LocalFrame frame = new LocalFrame(Geodetic.ofDegrees(latitudeDeg, longitudeDeg, 900));
        for (int east = -200_000; east <= 200_000; east += 100_000) {
            Enu vector = new Enu(east, 70_000, 4_000);
            Enu back = frame.toEnu(frame.fromEnu(vector));
            assertThat(back.eastM()).isCloseTo(vector.eastM(), within(1e-6));
            assertThat(back.northM()).isCloseTo(vector.northM(), within(1e-6));
            assertThat(back.upM()).isCloseTo(vector.upM(), within(1e-6));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 6335439.3, 6378137.0", "90, 6399593.6, 6399593.6"}) // NIMA TR8350.2, table 3.3 and its formulas
    void curvature(double latitudeDeg, double meridionalM, double primeM) {
        LocalFrame frame = new LocalFrame(Geodetic.ofDegrees(latitudeDeg, 0, 0));
        assertThat(frame.radiusOfCurvatureM(0)).isCloseTo(meridionalM, within(0.1));
        assertThat(frame.radiusOfCurvatureM(Math.PI / 2)).isCloseTo(primeM, within(0.1));
    }
}
