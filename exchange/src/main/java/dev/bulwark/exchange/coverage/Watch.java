package dev.bulwark.exchange.coverage;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.engine.sensing.Floor;

/**
 * One site that sees, or reaches, out to a distance, as far as the ground lets it.
 *
 * @param id of the site
 * @param position of the antenna
 * @param floor its floor map; may be asked up to the reach
 * @param reachM ground range beyond which nothing is claimed, whatever the altitude
 * @param leastHeightM above ground; lower targets are not met
 * @param mostAltitudeM above mean sea level; higher targets are not met
 */
public record Watch(
        String id, Geodetic position, Floor floor, double reachM, double leastHeightM, double mostAltitudeM) {

    /** A site limited by its reach and its horizon alone. */
    public Watch(String id, Geodetic position, Floor floor, double reachM) {
        this(id, position, floor, reachM, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }
}
