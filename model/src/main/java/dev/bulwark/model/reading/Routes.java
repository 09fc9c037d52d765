package dev.bulwark.model.reading;

import dev.bulwark.base.geo.Geodesics;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.model.scenario.Radar;
import dev.bulwark.model.scenario.Raid;
import dev.bulwark.model.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ways of raids over ground, for plausibility only. */
final class Routes {
    private static final double STEP_M = 20_000;

    private Routes() {}

    /** From the start over the turning points to the asset. */
    static List<Geodetic> points(Scenario scenario, Raid raid) {
        List<Geodetic> points = new ArrayList<>(raid.route());
        aim(scenario, raid.asset()).ifPresent(points::add);
        return points;
    }

    /** Where what a raid attacks stands. */
    private static Optional<Geodetic> aim(Scenario scenario, String id) {
        String owner = id.contains("/") ? id.substring(0, id.indexOf('/')) : id;
        Map<String, Geodetic> places = new HashMap<>();
        scenario.assets().forEach(a -> places.put(a.id(), a.position()));
        scenario.radars().forEach(r -> places.put(r.id(), r.position()));
        scenario.fireUnits().forEach(u -> places.put(u.id(), u.position()));
        scenario.posts().forEach(p -> places.put(p.id(), p.position()));
        return Optional.ofNullable(places.get(owner));
    }

    static double lengthM(Scenario scenario, Raid raid) {
        List<Geodetic> points = points(scenario, raid);
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += Geodesics.distanceM(points.get(i - 1), points.get(i));
        }
        return length;
    }

    /** Whether any raid comes into a radar's range and sector, heights and ground aside. */
    static boolean anyInSector(Scenario scenario, Radar radar) {
        for (Raid raid : scenario.raids()) {
            List<Geodetic> points = points(scenario, raid);
            for (int i = 1; i < points.size(); i++) {
                if (legInSector(points.get(i - 1), points.get(i), radar)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean legInSector(Geodetic from, Geodetic to, Radar radar) {
        Geodesics.Line leg = Geodesics.inverse(from, to);
        for (double along = 0; along <= leg.distanceM(); along += STEP_M) {
            Geodesics.Line look = Geodesics.inverse(radar.position(), Geodesics.direct(from, leg.azimuthRad(), along));
            double off = Math.abs(StrictMath.IEEEremainder(look.azimuthRad() - radar.facingRad(), 2 * Math.PI));
            if (look.distanceM() <= radar.type().instrumentedRangeM()
                    && off <= radar.type().sectorRad() / 2) {
                return true;
            }
        }
        return false;
    }
}
