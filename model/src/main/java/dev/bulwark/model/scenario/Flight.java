package dev.bulwark.model.scenario;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.model.system.ThreatType;
import java.util.List;

/**
 * Friendly or neutral aircraft on a route; aircraft number i is named flight-i, from 1.
 *
 * @param side friend or neutral
 * @param transponder what answers when it is asked
 * @param route two points or more
 * @param firstS when the first one starts
 * @param everyS from each start to the next
 */
public record Flight(
        String id,
        ThreatType type,
        Allegiance side,
        Transponder transponder,
        int count,
        List<Geodetic> route,
        double firstS,
        double everyS,
        Altitude altitude,
        double speedMps) {

    public Flight {
        route = List.copyOf(route);
    }
}
