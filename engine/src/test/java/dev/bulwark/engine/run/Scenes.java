package dev.bulwark.engine.run;

import static dev.bulwark.model.system.InterceptorType.Support.UNTIL_INTERCEPT;

import dev.bulwark.base.geo.Geodesics;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.engine.motion.Ground;
import dev.bulwark.engine.sensing.Floor;
import dev.bulwark.model.scenario.Altitude;
import dev.bulwark.model.scenario.Arrivals;
import dev.bulwark.model.scenario.Asset;
import dev.bulwark.model.scenario.AssignmentRule;
import dev.bulwark.model.scenario.Confirmation;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Mount;
import dev.bulwark.model.scenario.Network;
import dev.bulwark.model.scenario.Post;
import dev.bulwark.model.scenario.Radar;
import dev.bulwark.model.scenario.Raid;
import dev.bulwark.model.scenario.Rules;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.scenario.ShotDoctrine;
import dev.bulwark.model.scenario.TerrainChoice;
import dev.bulwark.model.scenario.Weapon;
import dev.bulwark.model.system.Envelope;
import dev.bulwark.model.system.InterceptorType;
import dev.bulwark.model.system.MeanSpeed;
import dev.bulwark.model.system.RadarType;
import dev.bulwark.model.system.Swerling;
import dev.bulwark.model.system.TargetKind;
import dev.bulwark.model.system.ThreatType;
import java.util.List;

/** Tiny scenes for the ladder: one place, things around it by azimuth and distance, a smooth ball without horizon. */
final class Scenes {
    static final Geodetic HOME = Geodetic.ofDegrees(39, 33, 0);
    static final Asset CITY = new Asset("city", "City", HOME, 1);
    static final Rules THREE_OF_FIVE = new Rules(new Confirmation(3, 5, 3), AssignmentRule.GREEDY);

    private Scenes() {}

    static Geodetic off(double azimuthDeg, double km) {
        return Geodesics.direct(HOME, Math.toRadians(azimuthDeg), km * 1000);
    }

    /** Sees everything out to 300 km with certainty every two seconds. */
    static RadarType sharpRadar() {
        return radar(2000, 300);
    }

    static RadarType radar(double referenceKm, double instrumentedKm) {
        return radar(referenceKm, instrumentedKm, 2);
    }

    /** Sees everything out to 300 km with certainty, seldom. */
    static RadarType slowRadar(double revisitS) {
        return radar(2000, 300, revisitS);
    }

    private static RadarType radar(double referenceKm, double instrumentedKm, double revisitS) {
        return new RadarType(
                "radar",
                referenceKm * 1000,
                1,
                .9,
                1e-6,
                Swerling.CASE_1,
                1,
                instrumentedKm * 1000,
                revisitS,
                2 * Math.PI,
                -.1,
                1.6,
                300,
                50,
                .002);
    }

    static Radar at(String id, RadarType type, Geodetic position) {
        return new Radar(id, type, position, new Mount.OnGround(10), 0);
    }

    /** One km/s, out to 45 km, down to 3 km. */
    static InterceptorType interceptor(double sspk) {
        return interceptor(sspk, MeanSpeed.of(1000));
    }

    /** The same as fast as it is said to be. */
    static InterceptorType interceptor(double sspk, MeanSpeed speed) {
        Envelope envelope = new Envelope(3_000, 45_000, 0, 27_000, 5000);
        return new InterceptorType("dart", envelope, envelope, speed, sspk, sspk, UNTIL_INTERCEPT, 0, Double.NaN);
    }

    static FireUnit unit(String id, Geodetic position, double sspk, ShotDoctrine doctrine) {
        return new FireUnit(
                id,
                "test",
                position,
                List.of(at(id + "/radar", sharpRadar(), position)),
                List.of(new Weapon(interceptor(sspk), 100)),
                10,
                20,
                10,
                1,
                10,
                1,
                doctrine);
    }

    static FireUnit withChannels(FireUnit u, int targets, int rounds) {
        return new FireUnit(
                u.id(),
                u.system(),
                u.position(),
                u.radars(),
                List.of(new Weapon(u.weapons().getFirst().interceptor(), rounds)),
                targets,
                u.missileChannels(),
                u.reactionS(),
                u.launchIntervalS(),
                u.killAssessmentDelayS(),
                u.commonModeSuccess(),
                u.doctrine());
    }

    static FireUnit withTimes(FireUnit u, double reactionS, double launchIntervalS, double assessmentS) {
        return new FireUnit(
                u.id(),
                u.system(),
                u.position(),
                u.radars(),
                u.weapons(),
                u.targetChannels(),
                u.missileChannels(),
                reactionS,
                launchIntervalS,
                assessmentS,
                u.commonModeSuccess(),
                u.doctrine());
    }

    /** Flying straight at the city at 5 km and 250 m/s. */
    static Raid raid(String id, int count, double azimuthDeg, double km, double everyS) {
        ThreatType jet = new ThreatType("jet", TargetKind.AIRCRAFT, 1, 250, 5000, 2e6, Double.NaN);
        return new Raid(
                id,
                jet,
                count,
                List.of(off(azimuthDeg, km)),
                "city",
                Arrivals.regular(0, everyS),
                0,
                new Altitude.AboveSea(5000),
                250);
    }

    /** One aircraft at 10 m, so that ranges along the ground and through the air are the same. */
    static Raid lowRaid(String id, double km, double speedMps) {
        ThreatType jet = new ThreatType("jet", TargetKind.AIRCRAFT, 1, speedMps, 10, 2e6, Double.NaN);
        return new Raid(
                id,
                jet,
                1,
                List.of(off(90, km)),
                "city",
                Arrivals.regular(0, 0),
                0,
                new Altitude.AboveSea(10),
                speedMps);
    }

    /** The same raid on something else. */
    static Raid against(String aim, Raid raid) {
        return new Raid(
                raid.id(),
                raid.threat(),
                raid.count(),
                raid.route(),
                aim,
                raid.arrivals(),
                raid.abreastM(),
                raid.altitude(),
                raid.speedMps());
    }

    static Scenario withPosts(Scenario s, Post... posts) {
        return new Scenario(
                s.name(),
                s.description(),
                s.durationS(),
                s.terrain(),
                s.radars(),
                s.fireUnits(),
                s.assets(),
                s.networks(),
                s.raids(),
                s.rules(),
                List.of(posts),
                s.airspace(),
                s.figures());
    }

    static Scenario scene(List<Radar> radars, List<FireUnit> units, List<Network> networks, Raid... raids) {
        return new Scenario(
                "scene",
                "",
                3600,
                new TerrainChoice("flat", 4.0 / 3),
                radars,
                units,
                List.of(CITY),
                networks,
                List.of(raids),
                THREE_OF_FIVE,
                List.of());
    }

    static Theatre theatre(Scenario scenario) {
        return theatre(scenario, (azimuth, range) -> Double.NEGATIVE_INFINITY);
    }

    static Theatre theatre(Scenario scenario, Floor floor) {
        return Theatres.of(scenario, new Surroundings() {
            @Override
            public Ground ground() {
                return Ground.SEA_LEVEL;
            }

            @Override
            public Site siteOf(Radar radar) {
                return new Site(10, floor);
            }
        });
    }
}
