package dev.bulwark.engine.run;

import dev.bulwark.engine.motion.Ground;
import dev.bulwark.model.scenario.Radar;
import dev.bulwark.model.scenario.TerrainChoice;
import dev.bulwark.terrain.floor.AntennaSite;
import dev.bulwark.terrain.floor.FloorMap;
import dev.bulwark.terrain.floor.FloorMaps;
import dev.bulwark.terrain.refraction.Refraction;

/**
 * The same antennas and the same paths with every hill taken away: what is hidden now, the horizon hides. For asking
 * what terrain alone is to blame for.
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

    @Override
    public Site siteOf(Radar radar) {
        double altitude = real.siteOf(radar).antennaAltitudeM();
        AntennaSite antenna = AntennaSite.airborne(
                radar.position().latitudeRad(), radar.position().longitudeRad(), altitude);
        FloorMap map = FloorMaps.sweep(new SeaLevel(), antenna, radar.type().instrumentedRangeM(), refraction);
        return new Site(altitude, map::floorM);
    }
}
