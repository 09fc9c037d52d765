package dev.bulwark.model.scenario;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.model.system.RadarType;

/**
 * A radar in its place.
 *
 * @param id unique in the scenario; a fire unit's own radars are named unit/type
 * @param position on the ground below the antenna; its height is not used; of a patrolling radar the first point of its
 *     track
 * @param facingRad azimuth of the middle of the sector; no matter when the radar rotates
 * @param interrogator what the interrogator beside it can read
 */
public record Radar(
        String id, RadarType type, Geodetic position, Mount mount, double facingRad, Transponder interrogator) {

    /** A radar with an interrogator that reads everything. */
    public Radar(String id, RadarType type, Geodetic position, Mount mount, double facingRad) {
        this(id, type, position, mount, facingRad, Transponder.MODE_5);
    }

    /** The same radar at a place on its track, as if it kept station there. */
    public Radar stationedAt(Geodetic place, double altitudeM) {
        return new Radar(id, type, place, new Mount.Airborne(altitudeM), facingRad, interrogator);
    }
}
