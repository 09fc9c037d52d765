package dev.bulwark.study;

import dev.bulwark.engine.run.SeaLevel;
import dev.bulwark.engine.run.TerrainSurroundings;
import dev.bulwark.engine.run.Theatre;
import dev.bulwark.engine.run.Theatres;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.scenario.TerrainChoice;
import dev.bulwark.model.study.StudyDraft;
import dev.bulwark.study.runs.PreparedVariant;
import dev.bulwark.study.runs.Progress;
import dev.bulwark.study.runs.Replications;
import dev.bulwark.study.runs.VariantRuns;
import dev.bulwark.study.summary.PairedSummary;
import dev.bulwark.study.summary.Summaries;
import dev.bulwark.study.summary.VariantSummary;
import dev.bulwark.study.summary.Verdict;
import dev.bulwark.study.summary.Verdicts;
import dev.bulwark.terrain.elevation.Elevation;
import dev.bulwark.terrain.floor.FloorMaps;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Many runs of some variants, and what they come to.
 *
 * @param runs every variant's outcomes
 * @param summaries of each variant, in order
 * @param pairs every two variants, on common random numbers
 * @param verdicts on the study's claims, in order
 */
public record Study(
        List<VariantRuns> runs, List<VariantSummary> summaries, List<PairedSummary> pairs, List<Verdict> verdicts) {

    public Study {
        runs = List.copyOf(runs);
        summaries = List.copyOf(summaries);
        pairs = List.copyOf(pairs);
        verdicts = List.copyOf(verdicts);
    }

    /**
     * Runs a study with nominal figures.
     *
     * @param variants as {@link #prepare} makes them
     */
    public static Study run(StudyDraft draft, List<PreparedVariant> variants, int threads, Progress progress) {
        List<VariantRuns> runs = Replications.run(variants, draft.replications(), draft.seed(), threads, progress);
        return new Study(
                runs,
                runs.stream().map(Summaries::of).toList(),
                Summaries.pairs(runs),
                draft.questions().stream().map(q -> Verdicts.of(q, runs)).toList());
    }

    /**
     * Solves the geometry of a study's variants; variants on the same terrain share floor maps.
     *
     * @param elevations terrain for a choice other than "flat"
     */
    public static List<PreparedVariant> prepare(StudyDraft draft, Function<TerrainChoice, Elevation> elevations) {
        Map<TerrainChoice, TerrainSurroundings> surroundings = new HashMap<>();
        return draft.variants().stream()
                .map(v -> {
                    Scenario scenario = v.scenario().nominal();
                    TerrainSurroundings ground = surroundings.computeIfAbsent(
                            scenario.terrain(), choice -> surroundings(choice, elevations));
                    return new PreparedVariant(v.id(), v.title(), Theatres.of(scenario, ground));
                })
                .toList();
    }

    /** Solves the geometry of one scenario. */
    public static Theatre prepare(Scenario scenario, Function<TerrainChoice, Elevation> elevations) {
        return Theatres.of(scenario, surroundings(scenario.terrain(), elevations));
    }

    /** The terrain of a choice, ready to be shared. */
    public static TerrainSurroundings surroundings(
            TerrainChoice choice, Function<TerrainChoice, Elevation> elevations) {
        return surroundings(choice, elevations, FloorMaps::sweep);
    }

    /**
     * The terrain of a choice, ready to be shared.
     *
     * @param mapper makes floor maps, or has them kept
     */
    public static TerrainSurroundings surroundings(
            TerrainChoice choice,
            Function<TerrainChoice, Elevation> elevations,
            TerrainSurroundings.FloorMapper mapper) {
        Elevation elevation = choice.dem().equals("flat") ? new SeaLevel() : elevations.apply(choice);
        return new TerrainSurroundings(elevation, choice, mapper);
    }
}
