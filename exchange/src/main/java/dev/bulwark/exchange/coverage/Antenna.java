package dev.bulwark.exchange.coverage;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.engine.sensing.Floor;

/**
 * One antenna: where it is, what the ground lets it see, and where it looks.
 *
 * @param position of the antenna; its height is not used
 * @param altitudeM of the antenna above mean sea level
 * @param floor its floor map; may be asked up to {@code farthestM}
 * @param farthestM ground range beyond which nothing is known
 * @param facingRad azimuth of the middle of the sector
 * @param sectorRad width of the sector; 2 pi when it looks all around
 * @param minElevationRad lowest elevation looked at
 * @param maxElevationRad highest elevation looked at: above it is the cone of silence
 * @param refractionK effective Earth radius factor
 */
public record Antenna(
        Geodetic position,
        double altitudeM,
        Floor floor,
        double farthestM,
        double facingRad,
        double sectorRad,
        double minElevationRad,
        double maxElevationRad,
        double refractionK) {

    /** An antenna that looks everywhere. */
    public static Antenna allRound(Geodetic position, Floor floor, double farthestM) {
        return new Antenna(
                position, 0, floor, farthestM, 0, 2 * Math.PI, -Math.PI / 2, Math.PI / 2, Double.POSITIVE_INFINITY);
    }

    /** By how much an azimuth lies outside the sector, radians; negative inside. */
    double outsideRad(double azimuthRad) {
        double off = azimuthRad - facingRad;
        off -= 2 * Math.PI * Math.rint(off / (2 * Math.PI));
        return Math.abs(off) - sectorRad / 2;
    }

    boolean hasSector() {
        return sectorRad < 2 * Math.PI;
    }
}
