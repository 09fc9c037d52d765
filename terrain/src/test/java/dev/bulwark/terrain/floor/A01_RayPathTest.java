package dev.bulwark.terrain.floor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.base.geo.Geodesics;
import dev.bulwark.base.geo.Geodetic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places along rays, against GeographicLib. */
class A01_RayPathTest {

    @ParameterizedTest
    @CsvSource({"38.35, 37.79, 0", "38.35, 37.79, 77", "-12, 179.9, 90", "0, 0, 45", "70, 20, 300", "80, 20, 190"})
    void everyPlaceIsWithinACentimetre(double latDeg, double lonDeg, double azimuthDeg) {
        Geodetic start = Geodetic.ofDegrees(latDeg, lonDeg, 0);
        double azimuth = StrictMath.toRadians(azimuthDeg);
        RayPath path = new RayPath(900, 500);
        path.trace(start.latitudeRad(), start.longitudeRad(), azimuth);
        for (int i = 0; i < 900; i += 7) {
            Geodetic right = Geodesics.direct(start, azimuth, (i + 1) * 500.0);
            Geodetic ours = new Geodetic(path.latitudesRad[i], path.longitudesRad[i], 0);
            assertThat(Geodesics.distanceM(right, ours)).as("sample %d", i).isLessThan(0.01);
        }
    }

    @ParameterizedTest
    @CsvSource({"38.35, 12", "-60, 200", "5, 91"})
    void aGeodesicIsWithinAMillimetreOfKarneys(double latDeg, double azimuthDeg) {
        Geodetic start = Geodetic.ofDegrees(latDeg, 30, 0);
        GeodesicRay ray = new GeodesicRay(start.latitudeRad(), start.longitudeRad(), StrictMath.toRadians(azimuthDeg));
        for (double d = 100_000; d <= 2_000_000; d += 100_000) {
            ray.goTo(d);
            Geodetic right = Geodesics.direct(start, StrictMath.toRadians(azimuthDeg), d);
            Geodetic ours = new Geodetic(ray.latitudeRad(), ray.longitudeRad(), 0);
            assertThat(Geodesics.distanceM(right, ours)).isLessThan(0.001);
        }
    }
}
