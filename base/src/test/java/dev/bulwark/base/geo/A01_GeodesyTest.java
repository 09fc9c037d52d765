package dev.bulwark.base.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class A01_GeodesyTest {
    private static final Geodetic MURTED = Geodetic.ofDegrees(40.08, 32.57, 0);
    private static final Geodetic YAYLADAGI = Geodetic.ofDegrees(35.90, 36.06, 0);

    @ParameterizedTest
    @CsvSource({"0,0,0", "40.08,32.57,850", "-33.9,151.2,12000", "89.9999,10,300000", "-90,0,0", "0,180,-400"})
    void thereAndBack(double lat, double lon, double height) {
        Geodetic p = Geodetic.ofDegrees(lat, lon, height);
        Geodetic back = Wgs84.toGeodetic(Wgs84.toEcef(p));
        assertThat(back.latitudeDeg()).isCloseTo(lat, within(1e-11));
        assertThat(back.heightM()).isCloseTo(height, within(1e-6));
        assertThat(Wgs84.toEcef(back).distanceM(Wgs84.toEcef(p))).isLessThan(1e-6);
    }

    /** Great-circle 556 km by the project's scenario facts; the ellipsoid gives the same to a kilometre. */
    @Test
    void murtedToYayladagi() {
        assertThat(Geodesics.distanceM(MURTED, YAYLADAGI)).isCloseTo(556_000, within(1_500.0));
    }

    @Test
    void directUndoesInverse() {
        Geodesics.Line line = Geodesics.inverse(MURTED, YAYLADAGI);
        Geodetic reached = Geodesics.direct(MURTED, line.azimuthRad(), line.distanceM());
        assertThat(Geodesics.distanceM(reached, YAYLADAGI)).isLessThan(1e-4);
    }

    @Test
    void localFrameOfASite() {
        Geodetic above = MURTED.withHeightM(1000);
        Enu up = Wgs84.toEnu(MURTED, Wgs84.toEcef(MURTED), Wgs84.toEcef(above));
        assertThat(up.upM()).isCloseTo(1000, within(1e-6));
        assertThat(up.elevationRad()).isCloseTo(Math.PI / 2, within(1e-6));
        Geodetic east = Geodesics.direct(MURTED, Math.PI / 2, 1000);
        assertThat(Wgs84.toEnu(MURTED, Wgs84.toEcef(MURTED), Wgs84.toEcef(east)).azimuthRad())
                .isCloseTo(Math.PI / 2, within(1e-4));
    }

    /** A degree cell at the equator: 111,319.5 m by 110,574.3 m, less 0.1 % for its shape. */
    @Test
    void areaOfADegreeCell() {
        double area = Geodesics.areaM2(List.of(
                Geodetic.ofDegrees(0, 0, 0),
                Geodetic.ofDegrees(0, 1, 0),
                Geodetic.ofDegrees(1, 1, 0),
                Geodetic.ofDegrees(1, 0, 0)));
        assertThat(area / 1e6).isCloseTo(12_308.8, within(1.0));
    }

    /** Meridional and prime-vertical radii at 45 degrees: 6,367,381.8 and 6,388,838.3 m. */
    @Test
    void radiiOfCurvature() {
        assertThat(Wgs84.radiusOfCurvatureM(Math.PI / 4, 0)).isCloseTo(6_367_381.8, within(0.1));
        assertThat(Wgs84.radiusOfCurvatureM(Math.PI / 4, Math.PI / 2)).isCloseTo(6_388_838.3, within(0.1));
    }
}
