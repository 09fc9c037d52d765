package dev.bulwark.engine.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.base.geo.Ecef;
import dev.bulwark.base.geo.Geodesics;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.base.geo.Wgs84;
import dev.bulwark.engine.motion.Fix;
import dev.bulwark.model.system.Envelope;
import org.junit.jupiter.api.Test;

class A01_ReachTest {
    private static final Geodetic HOME = Geodetic.ofDegrees(39, 33, 900);
    private static final Ecef FROM = Wgs84.toEcef(HOME);
    private static final Envelope ENVELOPE = new Envelope(3_000, 45_000, 60, 27_000, 1000);

    /** The sphere's ground range is within 0.3 % of the geodesic's, all round, to 400 km. */
    @Test
    void groundRangeBesideTheGeodesic() {
        for (int azimuth = 0; azimuth < 360; azimuth += 15) {
            for (double range = 10_000; range <= 400_000; range += 30_000) {
                assertThat(LaunchWindows.groundRangeM(HOME, FROM, fix(azimuth, range, 10_000)))
                        .isCloseTo(range, within(.003 * range));
            }
        }
    }

    @Test
    void theEdgesOfTheEnvelope() {
        assertThat(reaches(44_800, 5_000)).isTrue();
        assertThat(reaches(45_200, 5_000)).isFalse();
        assertThat(reaches(2_900, 5_000)).isFalse();
        assertThat(reaches(20_000, 27_100)).isFalse();
        assertThat(reaches(20_000, 60)).isTrue();
        assertThat(reaches(20_000, 59)).isFalse();
    }

    private static boolean reaches(double rangeM, double altitudeM) {
        return LaunchWindows.reaches(ENVELOPE, HOME, FROM, fix(90, rangeM, altitudeM));
    }

    private static Fix fix(double azimuthDeg, double rangeM, double altitudeM) {
        Geodetic at = Geodesics.direct(HOME, Math.toRadians(azimuthDeg), rangeM).withHeightM(altitudeM);
        return new Fix(at.latitudeRad(), at.longitudeRad(), altitudeM, altitudeM, Wgs84.toEcef(at));
    }
}
