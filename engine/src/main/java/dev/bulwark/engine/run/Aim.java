package dev.bulwark.engine.run;

import dev.bulwark.base.geo.Geodetic;

/**
 * What a flying object flies to.
 *
 * @param id as the scenario writes it
 * @param what it is
 * @param index of the radar (the scenario's own first, then each fire unit's), fire unit or command post; else -1
 * @param value for the defence's threat evaluation
 */
public record Aim(String id, Kind what, int index, Geodetic position, double value) {

    /** Whose it is: a fire unit's id for its launchers. */
    public String owner() {
        return id.endsWith(Aims.LAUNCHERS) ? id.substring(0, id.length() - Aims.LAUNCHERS.length()) : id;
    }

    /** Whether it is, or belongs to, what has an id. */
    public boolean isOf(String ownerId) {
        return owner().equals(ownerId);
    }

    /** What there is to fly to. */
    public enum Kind {
        ASSET,
        RADAR,
        LAUNCHERS,
        POST,
        /** The end of a route on which nothing is attacked. */
        NOTHING
    }
}
