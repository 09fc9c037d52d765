package dev.bulwark.engine.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.bulwark.base.geo.Ecef;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Free fall over a sphere of 6,371 km, by closed form and by an independent integration (docs/validation.md, E). */
class A01_BallisticTest {
    private static final double RADIUS_M = 6_371_000;
    private static final double ROTATION = 7.292115e-5;

    @ParameterizedTest
    @CsvSource({
        "100, 987.1, 24.90, 143.5",
        "300, 1696.5, 74.11, 251.0",
        "500, 2173.4, 122.52, 327.4",
        "1000, 3016.1, 239.94, 474.4",
        "1300, 3400.9, 307.87, 548.5",
        "3000, 4865.0, 655.21, 895.0",
        "5500, 6075.2, 1040.52, 1315.8"
    })
    void restingEarth(double rangeKm, double speed, double apogeeKm, double timeS) {
        BallisticArc arc = BallisticArc.leastSpeed(at(39, 0), east(39, rangeKm), 0);
        assertThat(arc.groundSpeedMps(0)).isCloseTo(speed, within(0.1));
        assertThat(arc.flightS()).isCloseTo(timeS, within(0.1));
        double apogee = arc.inertialAt(arc.flightS() / 2).normM() - RADIUS_M;
        assertThat(apogee / 1000).isCloseTo(apogeeKm, within(0.01));
    }

    /**
     * The table fixes the direction of launch and lets the missile land where it may at that range; we fix the aim. East
     * and west are the same thing; to the north the aim asks for up to 0.06 % more.
     */
    @ParameterizedTest
    @CsvSource({
        "300, 90, 1686.7, 251.9", "300, 270, 1702.6, 250.7", "300, 0, 1696.2, 251.3",
        "600, 90, 2353.4, 361.9", "600, 270, 2385.0, 359.7", "600, 0, 2371.4, 360.8",
        "1000, 90, 2986.7, 476.8", "1000, 270, 3038.9, 473.1", "1000, 0, 3015.8, 474.9",
        "3000, 90, 4784.1, 901.3", "3000, 270, 4934.2, 891.5", "3000, 0, 4865.2, 896.0"
    })
    void rotatingEarthFrom39North(double rangeKm, double azimuthDeg, double speed, double timeS) {
        BallisticArc arc = BallisticArc.leastSpeed(at(39, 0), reached(39, azimuthDeg, rangeKm), ROTATION);
        assertThat(arc.groundSpeedMps(ROTATION)).isCloseTo(speed, withinPercentage(0.06));
        assertThat(arc.flightS()).isCloseTo(timeS, withinPercentage(0.2));
    }

    @ParameterizedTest
    @CsvSource({"300, 90", "1300, 200", "3000, 10"})
    void itArrives(double rangeKm, double azimuthDeg) {
        Ecef aim = reached(39, azimuthDeg, rangeKm);
        BallisticArc arc = BallisticArc.leastSpeed(at(39, 0), aim, ROTATION);
        assertThat(arc.fixedAt(0, ROTATION).distanceM(at(39, 0))).isLessThan(1e-3);
        assertThat(arc.fixedAt(arc.flightS(), ROTATION).distanceM(aim)).isLessThan(0.1);
    }

    private static Ecef east(double latDeg, double rangeKm) {
        return reached(latDeg, 90, rangeKm);
    }

    private static Ecef at(double latDeg, double lonDeg) {
        double lat = Math.toRadians(latDeg);
        double lon = Math.toRadians(lonDeg);
        return new Ecef(
                RADIUS_M * Math.cos(lat) * Math.cos(lon),
                RADIUS_M * Math.cos(lat) * Math.sin(lon),
                RADIUS_M * Math.sin(lat));
    }

    private static Ecef reached(double latDeg, double azimuthDeg, double rangeKm) {
        double lat = Math.toRadians(latDeg);
        double az = Math.toRadians(azimuthDeg);
        double phi = rangeKm * 1000 / RADIUS_M;
        double lat2 = Math.asin(Math.sin(lat) * Math.cos(phi) + Math.cos(lat) * Math.sin(phi) * Math.cos(az));
        double lon2 = Math.atan2(
                Math.sin(az) * Math.sin(phi) * Math.cos(lat), Math.cos(phi) - Math.sin(lat) * Math.sin(lat2));
        return at(Math.toDegrees(lat2), Math.toDegrees(lon2));
    }
}
