package dev.bulwark.exchange.coverage;

import dev.bulwark.base.geo.Geodesics;
import dev.bulwark.engine.atmosphere.GasLoss;
import dev.bulwark.engine.sensing.PdCurve;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Radar;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.scenario.Weapon;
import dev.bulwark.model.system.Envelope;
import dev.bulwark.model.system.RadarType;
import dev.bulwark.model.system.ThreatType;
import java.util.ArrayList;
import java.util.List;

/**
 * A scenario's sites as watches. A radar sees where its floor map, sector, elevation limits, instrumented range and the
 * range of even detection chance in one look allow. A fire unit engages where its engagement radar sees, a weapon's
 * envelope allows (a sector that turns to its target counts as turned), and an interceptor launched after the reaction time is in time to meet a target that flies straight at
 * the unit. Ballistic targets fly no such way; for them time is not asked.
 */
final class Watches {
    private static final double EVEN_CHANCE = 0.5;
    private static final double FARTHEST_M = 1e7;
    private static final int BISECTIONS = 50;
    /** Radars of a unit so near each other share their picture of an approach. */
    private static final double TOGETHER_M = 1_000;

    private final Sights sights;
    private final ThreatType target;

    Watches(Sights sights, ThreatType target) {
        this.sights = sights;
        this.target = target;
    }

    /** Site by site: each fire unit with all its radars, each other radar; against a target at a height above the ground. */
    List<List<Watch>> detection(Scenario scenario, double heightM) {
        List<List<Watch>> sites = new ArrayList<>();
        scenario.fireUnits().stream()
                .filter(u -> !u.radars().isEmpty())
                .forEach(u -> sites.add(
                        u.radars().stream().map(r -> radar(r, heightM)).toList()));
        scenario.radars().forEach(r -> sites.add(List.of(radar(r, heightM))));
        return sites;
    }

    /** Fire unit by fire unit: each weapon under the engagement radar, against a target at a height above the ground. */
    List<List<Watch>> engagement(Scenario scenario, double heightM) {
        List<List<Watch>> sites = new ArrayList<>();
        for (FireUnit unit : scenario.fireUnits()) {
            if (!unit.radars().isEmpty()) {
                sites.add(weapons(unit, heightM));
            }
        }
        return sites;
    }

    private Watch radar(Radar radar, double heightM) {
        Sight sight = sights.of(radar);
        PdCurve curve = sights.surroundings().curve(radar.type());
        double even = radar.type().hasFrequency()
                ? inAirM(radar.type(), curve, sight.antenna(), heightM)
                : curve.rangeM(target.noseM2(), EVEN_CHANCE);
        return new Watch(sight, Math.min(radar.type().instrumentedRangeM(), even));
    }

    /** The range of even chance through gases, against a target as high above the antenna as above the ground. */
    private double inAirM(RadarType type, PdCurve curve, Antenna antenna, double heightM) {
        double k = antenna.refractionK();
        GasLoss gases = new GasLoss(type.frequencyHz(), antenna.altitudeM(), type.referenceRangeM(), k);
        double low = 1;
        double high = FARTHEST_M;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = StrictMath.sqrt(low * high);
            double factor = gases.factor(antenna.altitudeM(), antenna.altitudeM() + heightM, middle);
            if (curve.pd(middle, target.noseM2() * factor) < EVEN_CHANCE) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return low;
    }

    private List<Watch> weapons(FireUnit unit, double heightM) {
        Radar engagement = unit.radars().getFirst();
        Watch facing = radar(engagement, heightM);
        Watch radar = unit.turns() ? new Watch(facing.sight().allRound(), facing.seenM()) : facing;
        List<Watch> watches = new ArrayList<>();
        Approach approach = target.kind().isBallistic()
                ? null
                : new Approach(
                        together(unit, radar, heightM),
                        sights.groundAround(engagement),
                        heightM,
                        target.speedMps(),
                        unit.reactionS());
        for (Weapon weapon : unit.weapons()) {
            Envelope envelope = weapon.interceptor().envelope(target.kind());
            if (envelope != null && target.speedMps() <= envelope.maxTargetSpeedMps()) {
                Watch.Bounds bounds = new Watch.Bounds(
                        envelope.minRangeM(), envelope.maxRangeM(), envelope.minAltitudeM(), envelope.maxAltitudeM());
                InTime inTime = approach == null ? null : approach.of(weapon.interceptor());
                watches.add(new Watch(radar.sight(), radar.seenM(), bounds, inTime, null));
            }
        }
        return watches;
    }

    private List<Watch> together(FireUnit unit, Watch first, double heightM) {
        List<Watch> radars = new ArrayList<>();
        radars.add(first);
        for (Radar radar : unit.radars().subList(1, unit.radars().size())) {
            double off = Geodesics.distanceM(
                    radar.position(), unit.radars().getFirst().position());
            if (off <= TOGETHER_M) {
                radars.add(radar(radar, heightM));
            }
        }
        return radars;
    }
}
