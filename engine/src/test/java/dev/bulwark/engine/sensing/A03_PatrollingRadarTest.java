package dev.bulwark.engine.sensing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.base.geo.Geodesics;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.model.scenario.Mount;
import dev.bulwark.model.scenario.Racetrack;
import dev.bulwark.model.scenario.Radar;
import dev.bulwark.model.system.RadarType;
import dev.bulwark.model.system.Swerling;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stated error of stations: a patrolling radar's place is off by half their spacing at most. */
class A03_PatrollingRadarTest {
    private static final Racetrack TRACK = new Racetrack(
            List.of(Geodetic.ofDegrees(39, 30, 0), Geodetic.ofDegrees(39.5, 32, 0), Geodetic.ofDegrees(38.5, 33, 0)),
            180);

    @ParameterizedTest
    @ValueSource(doubles = {5_000, 20_000, 60_000})
    void itsPlaceIsOffByHalfTheSpacing(double spacingM) {
        RadarType type = new RadarType(
                "eye", 4e5, 1, .9, 1e-6, Swerling.CASE_1, 1, 4e5, 10, 2 * Math.PI, -1.5, 1.5, 600, 100, .01);
        Mount.Patrolling mount = new Mount.Patrolling(9000, TRACK);
        Radar radar = new Radar("eye", type, TRACK.points().getFirst(), mount, 0);
        PdCurve curve = new PdCurve(type);
        PatrollingRadar patrol = PatrollingRadar.of(
                radar, mount, spacingM, r -> new RadarSite(r, 9000, (azimuth, range) -> 0, curve, 4.0 / 3));
        double length = TRACK.lengthM();
        double worst = 0;
        for (double t = 0; t < 7200; t += 7) {
            Geodetic truth = TRACK.along(TRACK.flownM(t, length));
            worst = Math.max(
                    worst, Geodesics.distanceM(truth, patrol.at(t).radar().position()));
        }
        assertThat(worst).isBetween(spacingM * 0.4, spacingM / 2 + 1);
    }
}
