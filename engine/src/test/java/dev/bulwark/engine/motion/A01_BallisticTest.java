package dev.bulwark.engine.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.bulwark.base.geo.Ecef;
import dev.bulwark.base.geo.Geodesics;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.base.geo.Wgs84;
import org.junit.jupiter.api.Test;
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

    /**
     * Published range and apogee of test flights, time by Kepler's law over a resting sphere of 6,371 km (docs/validation.md,
     * E); here over the equator, a circle of 6,378 km. The published times are up to 5 minutes longer: powered flight.
     */
    @ParameterizedTest
    @CsvSource({
        "787, 2111.5, 27.9, 30",
        "933, 2802, 34.4, 39",
        "998, 3724.9, 43.1, 47.2",
        "450, 100, 4.9, 6",
        "450, 120, 5.4, 6"
    })
    void givenApogee(double rangeKm, double apogeeKm, double minutes, double published) {
        Geodetic launch = Geodetic.ofDegrees(0, 127, 0);
        Geodetic aim = Geodetic.ofDegrees(0, 127 + Math.toDegrees(rangeKm * 1000 / 6_378_137), 0);
        BallisticArc arc = BallisticArc.risingTo(apogeeKm * 1000, Wgs84.toEcef(launch), Wgs84.toEcef(aim), 0);
        assertThat(arc.apogeeM()).isCloseTo(apogeeKm * 1000, within(1.0));
        assertThat(arc.flightS() / 60).isCloseTo(minutes, within(0.1));
        assertThat(published).isBetween(arc.flightS() / 60, arc.flightS() / 60 + 5);
    }

    /** On the rotating Earth the path rises to the apogee asked for, and arrives; depressed, lofted, in between. */
    @ParameterizedTest
    @CsvSource({"600, 90, 60", "600, 270, 146", "600, 0, 900", "1300, 200, 150", "3000, 10, 1500"})
    void thePathRisesToIt(double rangeKm, double azimuthDeg, double apogeeKm) {
        Geodetic launch = Geodetic.ofDegrees(39, 33, 0);
        Geodetic aim = Geodesics.direct(launch, Math.toRadians(azimuthDeg), rangeKm * 1000);
        BallisticPath path = BallisticPath.risingTo(apogeeKm * 1000, launch, aim, 100);
        double highest = 0;
        for (double t = path.startS(); t <= path.endS(); t += 0.25) {
            highest = Math.max(highest, path.at(t).altitudeM());
        }
        assertThat(highest).isCloseTo(apogeeKm * 1000, within(20.0));
        assertThat(path.at(path.endS()).ecef().distanceM(Wgs84.toEcef(aim))).isLessThan(0.1);
    }

    /** The arc of least speed, asked for by its own apogee, is the same arc. */
    @Test
    void leastSpeedAndItsApogeeAgree() {
        Ecef aim = reached(39, 90, 600);
        BallisticArc least = BallisticArc.leastSpeed(at(39, 0), aim, ROTATION);
        BallisticArc same = BallisticArc.risingTo(least.apogeeM(), at(39, 0), aim, ROTATION);
        assertThat(same.flightS()).isCloseTo(least.flightS(), within(1e-3));
        assertThat(BallisticArc.risingTo(least.apogeeM() + 20_000, at(39, 0), aim, ROTATION)
                        .groundSpeedMps(ROTATION))
                .isGreaterThan(least.groundSpeedMps(ROTATION));
        assertThat(BallisticArc.risingTo(least.apogeeM() - 20_000, at(39, 0), aim, ROTATION)
                        .groundSpeedMps(ROTATION))
                .isGreaterThan(least.groundSpeedMps(ROTATION));
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
