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
 * @param apogeeM greatest height of a ballistic raid's arc; NaN for the arc of least launch speed
 * @param decoys that fly with them
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
        double speedMps,
        double apogeeM,
        Decoys decoys) {

    public Raid {
        route = List.copyOf(route);
    }

    /** A raid without decoys, on the arc of least speed if it is ballistic. */
    public Raid(
            String id,
            ThreatType threat,
            int count,
            List<Geodetic> route,
            String asset,
            Arrivals arrivals,
            double abreastM,
            Altitude altitude,
            double speedMps) {
        this(id, threat, count, route, asset, arrivals, abreastM, altitude, speedMps, Double.NaN, Decoys.NONE);
    }

    public Raid withDecoys(Decoys other) {
        return new Raid(id, threat, count, route, asset, arrivals, abreastM, altitude, speedMps, apogeeM, other);
    }

    public Raid withApogeeM(double other) {
        return new Raid(id, threat, count, route, asset, arrivals, abreastM, altitude, speedMps, other, decoys);
    }

    /** Decoys of all waves together. */
    public int decoyCount() {
        return decoys.count() * arrivals.waves();
    }

    /**
     * The threat with which a decoy flies.
     *
     * @param decoy from 0, through all waves
     */
    public int companion(int decoy) {
        return decoy / decoys.count() * count + decoy % decoys.count() % count;
    }

    /** Threats of all waves together. */
    public int threats() {
        return count * arrivals.waves();
    }
}
