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
