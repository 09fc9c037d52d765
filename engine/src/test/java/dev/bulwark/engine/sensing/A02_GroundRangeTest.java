package dev.bulwark.engine.sensing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.base.geo.Ecef;
import dev.bulwark.base.geo.Enu;
import dev.bulwark.base.geo.Geodesics;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.base.geo.Wgs84;
import dev.bulwark.model.scenario.Mount;
import dev.bulwark.model.scenario.Radar;
import dev.bulwark.model.system.RadarType;
import dev.bulwark.model.system.Swerling;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The inner loop's ground range and azimuth beside the geodesic, in every direction to 400 km and 20 km up. */
class A02_GroundRangeTest {

    @ParameterizedTest
    @ValueSource(doubles = {0, 39, -60})
    void closeToTheGeodesic(double latitudeDeg) {
        Geodetic place = Geodetic.ofDegrees(latitudeDeg, 33, 900);
        RadarType type = new RadarType(
                "r", 390_000, 4, .8, 1e-6, Swerling.CASE_1, 1, 600_000, 10, 2 * Math.PI, 0, 1, 300, 100, .003);
        Radar radar = new Radar("r", type, place, new Mount.OnGround(10), 0);
        RadarSite site = new RadarSite(radar, 900, (azimuth, range) -> 0, new PdCurve(type), 4.0 / 3);
        Ecef from = Wgs84.toEcef(place);
        double worstM = 0;
        double worstRad = 0;
        for (int azimuth = 5; azimuth < 360; azimuth += 10) {
            for (double range = 50_000; range <= 400_000; range += 50_000) {
                for (double height : new double[] {0, 5_000, 20_000}) {
                    double bearing = Math.toRadians(azimuth);
                    Geodetic target = Geodesics.direct(place, bearing, range).withHeightM(height);
                    Enu enu = Wgs84.toEnu(place, from, Wgs84.toEcef(target));
                    double radius = Wgs84.radiusOfCurvatureM(place.latitudeRad(), enu.azimuthRad());
                    worstM = Math.max(worstM, Math.abs(site.groundRangeM(enu, radius) - range));
                    worstRad = Math.max(worstRad, Math.abs(enu.azimuthRad() - bearing));
                }
            }
        }
        assertThat(worstM).as("metres of range").isLessThan(120);
        assertThat(worstRad).as("radians of azimuth").isLessThan(2e-4);
    }
}
