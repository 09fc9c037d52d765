package dev.bulwark.model.scenario;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.model.system.ThreatType;
import java.util.List;

/**
 * Threats of one kind on one route against one asset. Threat number i of the raid is named raid-i, from 1.
 *
 * @param count how many in each wave
 * @param route from the start over turning points; the asset's position follows as the end. A ballistic raid has the
 *     launch point alone
 * @param asset id of what they attack: an asset, a radar, a fire unit (its engagement radar) or a command post; with
 *     /launchers behind a fire unit's id, one of its launchers
 * @param arrivals when they start
 * @param abreastM distance between the starting points of neighbours, across the first leg; 0 for a file
 * @param altitude of flight, no matter for a ballistic raid
 * @param speedMps ground speed, no matter for a ballistic raid
 */
public record Raid(
        String id,
        ThreatType threat,
        int count,
        List<Geodetic> route,
        String asset,
        Arrivals arrivals,
        double abreastM,
        Altitude altitude,
        double speedMps) {

    public Raid {
        route = List.copyOf(route);
    }

    /** Threats of all waves together. */
    public int threats() {
        return count * arrivals.waves();
    }
}
