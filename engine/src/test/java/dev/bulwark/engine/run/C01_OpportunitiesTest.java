package dev.bulwark.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.base.geo.Geodesics;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.engine.motion.Ground;
import dev.bulwark.engine.motion.RoutePath;
import dev.bulwark.engine.reach.Opportunity;
import dev.bulwark.engine.reach.Reach;
import dev.bulwark.model.scenario.Altitude;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Network;
import dev.bulwark.model.scenario.ShotDoctrine;
import dev.bulwark.model.system.TargetKind;
import dev.bulwark.model.system.ThreatType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Opportunities of one fire unit against closed forms: 1 km/s, out to 45 km, ten seconds to judge. */
class C01_OpportunitiesTest {
    private static final double V = 800;
    private static final ThreatType JET = new ThreatType("jet", TargetKind.AIRCRAFT, 1, V, 10, 2e6, Double.NaN);
    private static final FireUnit BATTERY =
            Scenes.withTimes(Scenes.unit("battery", Scenes.HOME, 1, new ShotDoctrine.ShootLookShoot(20)), 10, 1, 10);

    /** The firing timeline with the target always in view: R1 = 45 km, then R(i+1) = (R(i) - v tk) u / (u + v). */
    @Test
    void headOnTheyFollowTheFiringTimeline() {
        RoutePath path = line(0, 200);
        double range = 45;
        List<Opportunity> shots = reach(List.of()).opportunities(path, path.startS(), path.endS());
        for (Opportunity shot : shots.subList(0, 2)) {
            assertThat(Math.abs(200 - V / 1000 * shot.meetingS())).isCloseTo(range, within(.1));
            range = (range - V / 1000 * 10) / (1 + V / 1000);
        }
    }

    /**
     * Across the envelope at a distance p: one opportunity if p is below r; a second if the chord lasts longer than the
     * judgement and the flight to its far end, 2 sqrt(r^2 - p^2) / v > tk + r / u, which holds below 39.26 km.
     */
    @Test
    void acrossTheEnvelopeTheChordDecides() {
        Reach reach = reach(List.of());
        assertThat(count(reach, 45.3)).isZero();
        assertThat(count(reach, 44.7)).isEqualTo(1);
        assertThat(count(reach, 39.5)).isEqualTo(1);
        assertThat(count(reach, 39.0)).isEqualTo(2);
    }

    @Test
    void onlyMeetingsWithinTheSpanCount() {
        RoutePath path = line(30, 200);
        Reach reach = reach(List.of());
        List<Opportunity> late = reach.opportunities(path, 250, 260);
        assertThat(late).hasSize(1);
        assertThat(late.getFirst().meetingS()).isCloseTo(250, within(.01));
        assertThat(reach.opportunities(path, 0, 100)).isEmpty();
    }

    /** A radar far off that shares a network gives the track before the own radar does: the reaction is over by then. */
    @Test
    void aForeignTrackBringsTheFirstShotForward() {
        RoutePath path = line(0, 200);
        double alone = blind(List.of()).opportunities(path, 0, 1e9).getFirst().meetingS();
        double told = blind(List.of(new Network("net", List.of("watch", "battery"), 2, 1)))
                .opportunities(path, 0, 1e9)
                .getFirst()
                .meetingS();
        assertThat(alone - told).isGreaterThan(3);
    }

    private static Reach blind(List<Network> networks) {
        FireUnit blind = new FireUnit(
                "battery",
                "test",
                Scenes.HOME,
                List.of(Scenes.at("battery/radar", Scenes.radar(2000, 30), Scenes.HOME)),
                BATTERY.weapons(),
                10,
                20,
                10,
                1,
                10,
                1,
                new ShotDoctrine.Single());
        var watch = Scenes.at("watch", Scenes.sharpRadar(), Scenes.off(90, 50));
        return new Reach(Scenes.theatre(Scenes.scene(List.of(watch), List.of(blind), networks)), Ground.SEA_LEVEL, JET);
    }

    private static Reach reach(List<Network> networks) {
        return new Reach(Scenes.theatre(Scenes.scene(List.of(), List.of(BATTERY), networks)), Ground.SEA_LEVEL, JET);
    }

    private static int count(Reach reach, double offsetKm) {
        RoutePath path = line(offsetKm, 200);
        return reach.opportunities(path, path.startS(), path.endS()).size();
    }

    /** From east to west past the battery, so far off to the north. */
    private static RoutePath line(double offsetKm, double fromKm) {
        Geodetic foot = Geodesics.direct(Scenes.HOME, 0, offsetKm * 1000);
        double[] azimuths = {Math.PI / 2, -Math.PI / 2};
        List<Geodetic> ends = List.of(
                Geodesics.direct(foot, azimuths[0], fromKm * 1000), Geodesics.direct(foot, azimuths[1], fromKm * 1000));
        return RoutePath.along(ends, 0, V, new Altitude.AboveSea(10), Ground.SEA_LEVEL);
    }
}
