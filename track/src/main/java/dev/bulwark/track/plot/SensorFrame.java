package dev.bulwark.track.plot;

import dev.bulwark.base.geo.Ecef;
import dev.bulwark.base.geo.Enu;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.base.geo.Wgs84;

/**
 * Where a sensor stands in the tracking frame, and the directions of its own east, north and up there. On a flat Earth
 * these are the frame's; on the WGS-84 ellipsoid a site 200 km away has its horizon tilted by 1.8 degrees.
 */
public record SensorFrame(Enu site, Enu east, Enu north, Enu up) {

    /** A site of a flat frame. */
    public static SensorFrame flat(Enu site) {
        return new SensorFrame(site, new Enu(1, 0, 0), new Enu(0, 1, 0), new Enu(0, 0, 1));
    }

    /** A site on the ellipsoid, seen from the tracking frame whose origin is given. */
    public static SensorFrame geodetic(Geodetic origin, Geodetic site) {
        Ecef zero = Wgs84.toEcef(origin);
        double sinLat = StrictMath.sin(site.latitudeRad());
        double cosLat = StrictMath.cos(site.latitudeRad());
        double sinLon = StrictMath.sin(site.longitudeRad());
        double cosLon = StrictMath.cos(site.longitudeRad());
        return new SensorFrame(
                Wgs84.toEnu(origin, zero, Wgs84.toEcef(site)),
                Wgs84.toEnu(origin, zero, zero.plus(new Ecef(-sinLon, cosLon, 0))),
                Wgs84.toEnu(origin, zero, zero.plus(new Ecef(-sinLat * cosLon, -sinLat * sinLon, cosLat))),
                Wgs84.toEnu(origin, zero, zero.plus(new Ecef(cosLat * cosLon, cosLat * sinLon, sinLat))));
    }
}
