package dev.bulwark.exchange.coverage;

import dev.bulwark.engine.motion.Ground;
import dev.bulwark.engine.run.TerrainSurroundings;
import dev.bulwark.engine.sensing.Floor;
import dev.bulwark.engine.sensing.PdCurve;
import dev.bulwark.exchange.json.Json;
import dev.bulwark.exchange.land.Country;
import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.catalogue.Entry;
import dev.bulwark.model.catalogue.Figure;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Radar;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.scenario.Weapon;
import dev.bulwark.model.system.Envelope;
import dev.bulwark.model.system.ThreatType;
import dev.bulwark.terrain.floor.FloorMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The coverage of a scenario's defence against one kind of target. A radar sees where its floor map, sector, instrumented
 * range and the range of even detection chance in one look allow; a fire unit reaches where its engagement radar sees and
 * a weapon's envelope allows, whatever the network. Least ranges and cones of silence above a site are left out: they are
 * a few kilometres wide.
 */
public final class CoverageOf {
    private static final double EVEN_CHANCE = 0.5;
    private static final double STEP_M = 4_000;

    private CoverageOf() {}

    /**
     * @param heightsM of the target above ground
     * @param region whose share is told, if any
     */
    public static Coverage scenario(
            String title,
            Scenario scenario,
            TerrainSurroundings surroundings,
            Catalogue catalogue,
            ThreatType target,
            List<Double> heightsM,
            Optional<Country> region) {
        List<Coverage.Mark> sites = new ArrayList<>();
        List<Watch> seen = new ArrayList<>();
        List<Watch> reached = new ArrayList<>();
        for (FireUnit unit : scenario.fireUnits()) {
            sites.add(new Coverage.Mark(unit.id(), unit.id(), unit.position(), ringM(unit, catalogue)));
            unit.radars().forEach(r -> seen.add(watch(r, surroundings, target)));
            if (!unit.radars().isEmpty()) {
                reached.addAll(weapons(unit, watch(unit.radars().getFirst(), surroundings, target), target));
            }
        }
        for (Radar radar : scenario.radars()) {
            sites.add(new Coverage.Mark(radar.id(), radar.id(), radar.position(), 0));
            seen.add(watch(radar, surroundings, target));
        }
        Ground ground = surroundings.elevation()::heightM;
        CoverageGrid seenGrid = CoverageGrid.of(seen, ground, STEP_M);
        CoverageGrid reachedGrid = CoverageGrid.of(reached, ground, STEP_M);
        List<CoverageLayer> layers = new ArrayList<>();
        for (double height : heightsM) {
            Area engagement = Areas.covered(reachedGrid, height);
            double share = region.map(c -> Areas.shareOf(c, engagement)).orElse(Double.NaN);
            layers.add(new CoverageLayer(height, Areas.covered(seenGrid, height), engagement, share));
        }
        Area ring = Areas.circles(sites, STEP_M);
        return new Coverage(
                title,
                catalogue.find(target.id()).map(Entry::name).orElse(target.id()) + ", cross-section "
                        + Json.compact(target.rcsM2()) + " m²",
                sites,
                ring,
                region.map(Country::name).orElse(""),
                region.map(c -> Areas.shareOf(c, ring)).orElse(Double.NaN),
                layers,
                surroundings.elevation().source().note());
    }

    private static Watch watch(Radar radar, TerrainSurroundings surroundings, ThreatType target) {
        FloorMap map = surroundings.floorMapOf(radar);
        double even = new PdCurve(radar.type()).rangeM(target.rcsM2(), EVEN_CHANCE);
        double reach = Math.min(radar.type().instrumentedRangeM(), even);
        double half = radar.type().sectorRad() / 2;
        Floor floor = (azimuth, range) -> {
            double off = azimuth - radar.facingRad();
            off -= 2 * Math.PI * Math.rint(off / (2 * Math.PI));
            return half < Math.PI && Math.abs(off) > half ? Double.POSITIVE_INFINITY : map.floorM(azimuth, range);
        };
        return new Watch(radar.id(), radar.position(), floor, reach);
    }

    private static List<Watch> weapons(FireUnit unit, Watch radar, ThreatType target) {
        List<Watch> watches = new ArrayList<>();
        for (Weapon weapon : unit.weapons()) {
            Envelope envelope = weapon.interceptor().envelope(target.kind());
            if (envelope != null) {
                watches.add(new Watch(
                        unit.id(),
                        radar.position(),
                        radar.floor(),
                        Math.min(envelope.maxRangeM(), radar.reachM()),
                        envelope.minAltitudeM(),
                        envelope.maxAltitudeM()));
            }
        }
        return watches;
    }

    /** The highest range that anybody published for the system or its missiles: what newspapers draw. */
    private static double ringM(FireUnit unit, Catalogue catalogue) {
        List<String> ids = new ArrayList<>(List.of(unit.system()));
        unit.weapons().forEach(w -> ids.add(w.interceptor().id()));
        double ring = 1;
        for (String id : ids) {
            for (Figure figure : catalogue.find(id).map(Entry::figures).orElse(List.of())) {
                boolean range =
                        figure.key().startsWith("max_range") && !figure.key().contains("tbm");
                if (range && figure.unit().equals("km") && figure.high() * 1000 > ring) {
                    ring = figure.high() * 1000;
                }
            }
        }
        return ring;
    }
}
