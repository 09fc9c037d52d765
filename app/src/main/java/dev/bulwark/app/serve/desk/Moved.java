package dev.bulwark.app.serve.desk;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Mount;
import dev.bulwark.model.scenario.Racetrack;
import dev.bulwark.model.scenario.Radar;
import dev.bulwark.model.scenario.Scenario;
import java.util.List;

/** A scenario with one site put elsewhere, without its document being read again: what a drag shows. */
public final class Moved {

    private Moved() {}

    /** The scenario with a fire unit, with its radars, or a radar elsewhere; the same if the id is of neither. */
    public static Scenario to(Scenario scenario, String id, Geodetic place) {
        List<Radar> radars = scenario.radars().stream()
                .map(r -> r.id().equals(id) ? radar(r, place) : r)
                .toList();
        List<FireUnit> units = scenario.fireUnits().stream()
                .map(u -> u.id().equals(id) ? unit(u, place) : u)
                .toList();
        return scenario.withDefence(radars, units);
    }

    /** The scenario with one fire unit or radar alone. */
    public static Scenario only(Scenario scenario, String id) {
        return scenario.withDefence(
                scenario.radars().stream().filter(r -> r.id().equals(id)).toList(),
                scenario.fireUnits().stream().filter(u -> u.id().equals(id)).toList());
    }

    /** The scenario with all other fire units and radars. */
    public static Scenario without(Scenario scenario, String id) {
        return scenario.withDefence(
                scenario.radars().stream().filter(r -> !r.id().equals(id)).toList(),
                scenario.fireUnits().stream().filter(u -> !u.id().equals(id)).toList());
    }

    private static FireUnit unit(FireUnit unit, Geodetic place) {
        return unit.at(place, unit.radars().stream().map(r -> radar(r, place)).toList());
    }

    /** A patrolling radar takes its whole track along, by degrees. */
    private static Radar radar(Radar radar, Geodetic place) {
        Mount mount = switch (radar.mount()) {
            case Mount.OnGround ground -> ground;
            case Mount.Airborne air -> air;
            case Mount.Patrolling patrol ->
                new Mount.Patrolling(
                        patrol.altitudeM(),
                        new Racetrack(
                                patrol.track().points().stream()
                                        .map(p -> shifted(p, radar.position(), place))
                                        .toList(),
                                patrol.track().speedMps()));
        };
        return new Radar(radar.id(), radar.type(), place, mount, radar.facingRad(), radar.interrogator());
    }

    private static Geodetic shifted(Geodetic point, Geodetic from, Geodetic to) {
        return Geodetic.ofDegrees(
                Math.clamp(point.latitudeDeg() + to.latitudeDeg() - from.latitudeDeg(), -90, 90),
                point.longitudeDeg() + to.longitudeDeg() - from.longitudeDeg(),
                point.heightM());
    }
}
