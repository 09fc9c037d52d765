package dev.bulwark.engine.run;

import dev.bulwark.base.geo.Wgs84;
import dev.bulwark.engine.motion.Ground;
import dev.bulwark.model.scenario.Radar;
import dev.bulwark.model.scenario.TerrainChoice;
import dev.bulwark.terrain.floor.AntennaSite;
import dev.bulwark.terrain.floor.FloorMap;
import dev.bulwark.terrain.floor.FloorMaps;
import dev.bulwark.terrain.refraction.Refraction;

/**
 * The same masts and the same heights above ground with every hill taken away: what is hidden now, the horizon of a
 * smooth Earth hides. A plateau is no hill. For asking what terrain alone is to blame for.
 */
public final class BareEarth implements Surroundings {
    private final Surroundings real;
    private final Refraction refraction;

    public BareEarth(Surroundings real, TerrainChoice choice) {
        this.real = real;
        this.refraction = new Refraction.EffectiveRadius(choice.refractionK());
    }

    @Override
    public Ground ground() {
        return real.ground();
    }

    /** The floor of a smooth Earth under the mast, laid on the ground below the target. */
    @Override
    public Site siteOf(Radar radar) {
        double altitude = real.siteOf(radar).antennaAltitudeM();
        double latitude = radar.position().latitudeRad();
        double longitude = radar.position().longitudeRad();
        double mast = Math.max(0, altitude - groundM(latitude, longitude));
        FloorMap smooth = FloorMaps.sweep(
                new SeaLevel(),
                AntennaSite.airborne(latitude, longitude, mast),
                radar.type().instrumentedRangeM(),
                refraction);
        return new Site(
                altitude,
                (azimuth, range) -> smooth.floorM(azimuth, range) + groundOff(latitude, longitude, azimuth, range));
    }

    /** Ground some way off, on a sphere: good to a fraction of a kilometre, which is enough for a height. */
    private double groundOff(double latitude, double longitude, double azimuth, double range) {
        double arc = range / Wgs84.MEAN_RADIUS_M;
        double sinLat = StrictMath.sin(latitude) * StrictMath.cos(arc)
                + StrictMath.cos(latitude) * StrictMath.sin(arc) * StrictMath.cos(azimuth);
        double east = StrictMath.sin(azimuth) * StrictMath.sin(arc) * StrictMath.cos(latitude);
        double north = StrictMath.cos(arc) - StrictMath.sin(latitude) * sinLat;
        return groundM(StrictMath.asin(Math.clamp(sinLat, -1, 1)), longitude + StrictMath.atan2(east, north));
    }

    /** Sea level where the ground is unknown: only arcs high above it pass there. */
    private double groundM(double latitude, double longitude) {
        try {
            return real.ground().heightM(latitude, longitude);
        } catch (UnknownGroundException e) {
            return 0;
        }
    }
}
