package dev.bulwark.study.stage;

import dev.bulwark.engine.run.SeaLevel;
import dev.bulwark.engine.run.TerrainSurroundings;
import dev.bulwark.engine.run.Theatre;
import dev.bulwark.engine.run.Theatres;
import dev.bulwark.model.catalogue.FigureDraw;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.scenario.TerrainChoice;
import dev.bulwark.model.study.Variant;
import dev.bulwark.study.runs.PreparedVariant;
import dev.bulwark.terrain.elevation.Elevation;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Puts a study's variants on their ground, at nominal or at drawn figures. What figures do not change is solved once:
 * variants share floor maps, and draws share whatever they leave as it is.
 */
public final class Stage {
    private final List<Variant> variants;
    private final UnaryOperator<Scenario> adjust;
    private final Function<TerrainChoice, Elevation> elevations;
    private final TerrainSurroundings.FloorMapper mapper;
    private final Geometry geometry;
    private final Map<TerrainChoice, TerrainSurroundings> grounds = new ConcurrentHashMap<>();

    /**
     * @param adjust changes every scenario before it is used, such as to another elevation file
     * @param elevations terrain for a choice other than "flat"
     * @param mapper makes floor maps, or has them kept
     * @param geometry answers what claims ask of geometry alone
     */
    public Stage(
            List<Variant> variants,
            UnaryOperator<Scenario> adjust,
            Function<TerrainChoice, Elevation> elevations,
            TerrainSurroundings.FloorMapper mapper,
            Geometry geometry) {
        this.mapper = mapper;
        this.geometry = geometry;
        this.variants = List.copyOf(variants);
        this.adjust = adjust;
        this.elevations = elevations;
    }

    public List<Variant> variants() {
        return variants;
    }

    /** A variant at nominal figures; its geometry is kept for the draws to use. */
    public PreparedVariant nominal(int variant) {
        Variant v = variants.get(variant);
        Scenario scenario = adjust.apply(v.scenario().nominal());
        return prepared(v, scenario, ground(scenario.terrain()));
    }

    private PreparedVariant prepared(Variant v, Scenario scenario, TerrainSurroundings ground) {
        Theatre theatre = Theatres.of(scenario, ground);
        return new PreparedVariant(v.id(), v.title(), theatre, geometry.of(v, theatre, ground));
    }

    /** The terrain of a choice, shared by all variants on it. */
    public TerrainSurroundings ground(TerrainChoice choice) {
        return grounds.computeIfAbsent(choice, c -> surroundings(c, elevations, mapper));
    }

    /** The terrain of a choice, ready to be shared. */
    public static TerrainSurroundings surroundings(
            TerrainChoice choice,
            Function<TerrainChoice, Elevation> elevations,
            TerrainSurroundings.FloorMapper mapper) {
        Elevation elevation = choice.dem().equals("flat") ? new SeaLevel() : elevations.apply(choice);
        return new TerrainSurroundings(elevation, choice, mapper);
    }

    /** A place for draws that differ in few figures: they share what they have in common, then it is dropped. */
    public Bench bench() {
        return new Bench();
    }

    /** Where variants at drawn figures are put together; used by one thread. */
    public final class Bench {
        private final Map<TerrainChoice, TerrainSurroundings> beside = new ConcurrentHashMap<>();

        private Bench() {}

        public PreparedVariant at(int variant, FigureDraw draw) {
            Variant v = variants.get(variant);
            Scenario scenario = adjust.apply(v.scenario().at(draw));
            TerrainSurroundings ground = beside.computeIfAbsent(scenario.terrain(), this::own);
            return prepared(v, scenario, ground);
        }

        private TerrainSurroundings own(TerrainChoice choice) {
            TerrainSurroundings nominal = grounds.get(choice);
            return nominal == null ? surroundings(choice, elevations, mapper) : nominal.beside();
        }
    }
}
