package dev.bulwark.engine.run;

import dev.bulwark.engine.motion.Ground;
import dev.bulwark.model.scenario.Mount;
import dev.bulwark.model.scenario.Radar;
import dev.bulwark.model.scenario.TerrainChoice;
import dev.bulwark.terrain.elevation.Elevation;
import dev.bulwark.terrain.floor.AntennaSite;
import dev.bulwark.terrain.floor.FloorMap;
import dev.bulwark.terrain.floor.FloorMaps;
import dev.bulwark.terrain.refraction.Refraction;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Real terrain under a scenario. Floor maps are kept by antenna and reach, so that variants that share a site share its
 * map; keep one instance for all variants of a study.
 */
public final class TerrainSurroundings implements Surroundings {
    private final Elevation elevation;
    private final double refractionK;
    private final FloorMapper mapper;
    private final Map<Antenna, FloorMap> maps = new ConcurrentHashMap<>();
    private final @Nullable TerrainSurroundings before;
    private final Solved solved;

    public TerrainSurroundings(Elevation elevation, TerrainChoice choice) {
        this(elevation, choice, FloorMaps::sweep);
    }

    /** @param mapper makes floor maps, or has them kept */
    public TerrainSurroundings(Elevation elevation, TerrainChoice choice, FloorMapper mapper) {
        this.elevation = elevation;
        this.refractionK = choice.refractionK();
        this.mapper = mapper;
        this.before = null;
        this.solved = new Solved();
    }

    private TerrainSurroundings(TerrainSurroundings before) {
        this.elevation = before.elevation;
        this.refractionK = before.refractionK;
        this.mapper = before.mapper;
        this.before = before;
        this.solved = before.solved.beside();
    }

    /** The same terrain with a memory of its own, which also knows everything that this one knows; dropped after use. */
    public TerrainSurroundings beside() {
        return new TerrainSurroundings(this);
    }

    @Override
    public Solved solved() {
        return solved;
    }

    /** Makes the floor map of an antenna out to a range in metres, as fine as the terrain. */
    @FunctionalInterface
    public interface FloorMapper {
        FloorMap map(Elevation elevation, AntennaSite site, double rangeM, Refraction refraction);
    }

    private record Antenna(AntennaSite site, double rangeM) {}

    /** Heights as the terrain has them; asking for unknown ground is an error that names the place. */
    @Override
    public Ground ground() {
        return (latitudeRad, longitudeRad) -> {
            double height = elevation.heightM(latitudeRad, longitudeRad);
            if (Double.isNaN(height)) {
                throw new UnknownGroundException(
                        latitudeRad, longitudeRad, elevation.source().name());
            }
            return height;
        };
    }

    @Override
    public Site siteOf(Radar radar) {
        FloorMap map = floorMapOf(radar);
        return new Site(map.antennaAltitudeM(), map::floorM);
    }

    /** The floor map of a radar out to its instrumented range. */
    public FloorMap floorMapOf(Radar radar) {
        Antenna antenna = new Antenna(antennaOf(radar), radar.type().instrumentedRangeM());
        FloorMap known = before == null ? null : before.maps.get(antenna);
        return known != null
                ? known
                : maps.computeIfAbsent(antenna, a -> mapper.map(elevation, a.site(), a.rangeM(), refraction()));
    }

    /** Where a radar's antenna stands or flies. */
    public static AntennaSite antennaOf(Radar radar) {
        double latitude = radar.position().latitudeRad();
        double longitude = radar.position().longitudeRad();
        return switch (radar.mount()) {
            case Mount.OnGround ground -> new AntennaSite(latitude, longitude, ground.heightAboveGroundM());
            case Mount.Airborne air -> AntennaSite.airborne(latitude, longitude, air.altitudeM());
            case Mount.Patrolling patrol -> AntennaSite.airborne(latitude, longitude, patrol.altitudeM());
        };
    }

    public Refraction refraction() {
        return new Refraction.EffectiveRadius(refractionK);
    }

    public double refractionK() {
        return refractionK;
    }

    public Elevation elevation() {
        return elevation;
    }
}
