package dev.bulwark.exchange.coverage;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.engine.run.TerrainSurroundings;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Radar;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.terrain.floor.FloorMap;
import dev.bulwark.terrain.floor.FloorMaps;
import dev.bulwark.terrain.floor.GroundMap;
import dev.bulwark.terrain.floor.PolarGrid;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What each radar of a scenario sees on one lattice. Immutable: a changed scenario makes new sights that share those of
 * every radar that has not changed.
 */
final class Sights {
    /** A coarse floor map: rays, steps, and how often the ground is read between two. */
    private static final int COARSE_RAYS = 480;

    private static final int COARSE_STEPS = 100;
    private static final int COARSE_SAMPLES = 4;

    private final Detail detail;
    private final TerrainSurroundings surroundings;
    private final Lattice lattice;
    private final Map<Radar, Sight> byRadar;
    private final Map<Radar, GroundMap> grounds;
    private final int computed;

    private Sights(
            Detail detail,
            TerrainSurroundings surroundings,
            Lattice lattice,
            Map<Radar, Sight> byRadar,
            Map<Radar, GroundMap> grounds,
            int computed) {
        this.detail = detail;
        this.surroundings = surroundings;
        this.lattice = lattice;
        this.byRadar = byRadar;
        this.grounds = grounds;
        this.computed = computed;
    }

    static Sights of(Detail detail, Scenario scenario, TerrainSurroundings surroundings) {
        double farthest = radars(scenario).stream()
                .mapToDouble(r -> r.type().instrumentedRangeM())
                .max()
                .orElse(100_000);
        Geodetic middle =
                radars(scenario).stream().findFirst().map(Radar::position).orElse(new Geodetic(0, 0, 0));
        Lattice lattice = Lattice.of(detail.stepM(farthest), middle);
        return new Sights(detail, surroundings, lattice, Map.of(), Map.of(), 0).with(scenario);
    }

    /** The sights of a changed scenario. */
    Sights with(Scenario scenario) {
        Map<Radar, Sight> sights = new LinkedHashMap<>();
        int anew = 0;
        for (Radar radar : farthestFirst(scenario)) {
            Sight known = byRadar.get(radar);
            anew += known == null ? 1 : 0;
            sights.put(radar, known == null ? solve(radar, sights.values()) : known);
        }
        Map<Radar, GroundMap> around = new LinkedHashMap<>();
        for (FireUnit unit : scenario.fireUnits()) {
            if (!unit.radars().isEmpty()) {
                Radar radar = unit.radars().getFirst();
                GroundMap known = grounds.get(radar);
                around.put(radar, known == null ? ground(radar) : known);
            }
        }
        return new Sights(detail, surroundings, lattice, sights, around, anew);
    }

    /** So that the others of a site find their geometry solved. */
    private static List<Radar> farthestFirst(Scenario scenario) {
        return radars(scenario).stream()
                .sorted(Comparator.comparingDouble((Radar r) -> -r.type().instrumentedRangeM()))
                .toList();
    }

    private Sight solve(Radar radar, Collection<Sight> solved) {
        FloorMap map = switch (detail) {
            case FINE -> surroundings.floorMapOf(radar);
            case COARSE -> coarse(radar);
        };
        Antenna antenna = new Antenna(
                radar.position().withHeightM(0),
                map.antennaAltitudeM(),
                map::floorM,
                map.rangeM(),
                radar.facingRad(),
                radar.type().sectorRad(),
                radar.type().minElevationRad(),
                radar.type().maxElevationRad(),
                surroundings.refractionK());
        return solved.stream()
                .filter(sight -> sight.spans(antenna))
                .findFirst()
                .map(sight -> sight.beside(antenna, lattice))
                .orElseGet(() -> Sight.of(lattice, antenna, surroundings.elevation()));
    }

    private FloorMap coarse(Radar radar) {
        PolarGrid grid = new PolarGrid(COARSE_RAYS, COARSE_STEPS, radar.type().instrumentedRangeM(), COARSE_SAMPLES);
        return FloorMaps.sweep(
                surroundings.elevation(), TerrainSurroundings.antennaOf(radar), grid, surroundings.refraction());
    }

    private GroundMap ground(Radar radar) {
        double range = radar.type().instrumentedRangeM();
        int steps = (int) Math.ceil(range / lattice.stepM());
        int rays = (int) Math.ceil(Math.PI * range / lattice.stepM()); // a node apart half way out
        return GroundMap.of(
                surroundings.elevation(), radar.position(), new PolarGrid(Math.max(360, rays), steps, range, 1));
    }

    private static List<Radar> radars(Scenario scenario) {
        List<Radar> radars = new ArrayList<>(scenario.radars());
        scenario.fireUnits().forEach(unit -> radars.addAll(unit.radars()));
        return radars;
    }

    Lattice lattice() {
        return lattice;
    }

    TerrainSurroundings surroundings() {
        return surroundings;
    }

    Sight of(Radar radar) {
        Sight sight = byRadar.get(radar);
        if (sight == null) {
            throw new IllegalArgumentException("no sight of radar " + radar.id());
        }
        return sight;
    }

    /** The ground around a fire unit's engagement radar. */
    GroundMap groundAround(Radar radar) {
        GroundMap ground = grounds.get(radar);
        if (ground == null) {
            throw new IllegalArgumentException(radar.id() + " is no engagement radar");
        }
        return ground;
    }

    /** How many radars were solved anew when these were made. */
    int computed() {
        return computed;
    }
}
