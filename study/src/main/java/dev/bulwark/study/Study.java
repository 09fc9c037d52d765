package dev.bulwark.study;

import dev.bulwark.engine.run.TerrainSurroundings;
import dev.bulwark.engine.run.Theatre;
import dev.bulwark.engine.run.Theatres;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.scenario.TerrainChoice;
import dev.bulwark.model.study.StudyDraft;
import dev.bulwark.study.measure.MeasureSet;
import dev.bulwark.study.runs.Ledger;
import dev.bulwark.study.runs.PreparedVariant;
import dev.bulwark.study.runs.Progress;
import dev.bulwark.study.runs.Replications;
import dev.bulwark.study.runs.RunFailure;
import dev.bulwark.study.runs.VariantRuns;
import dev.bulwark.study.stage.Geometry;
import dev.bulwark.study.stage.Stage;
import dev.bulwark.study.summary.Doubts;
import dev.bulwark.study.summary.PairedSummary;
import dev.bulwark.study.summary.Summaries;
import dev.bulwark.study.summary.VariantDoubt;
import dev.bulwark.study.summary.VariantSummary;
import dev.bulwark.study.summary.Verdict;
import dev.bulwark.study.summary.Verdicts;
import dev.bulwark.study.unknowns.OuterLoop;
import dev.bulwark.study.unknowns.OuterRuns;
import dev.bulwark.study.unknowns.Unknowns;
import dev.bulwark.terrain.elevation.Elevation;
import dev.bulwark.terrain.floor.FloorMaps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Many runs of some variants, and what they come to.
 *
 * @param runs every variant's outcomes at nominal figures
 * @param summaries of each variant, in order
 * @param pairs every two variants, on common random numbers
 * @param verdicts on the study's claims, in order
 * @param outer the runs at drawn figures; empty if none were drawn
 * @param doubts what ignorance does to each variant; empty if nothing was drawn
 */
public record Study(
        List<VariantRuns> runs,
        List<VariantSummary> summaries,
        List<PairedSummary> pairs,
        List<Verdict> verdicts,
        Optional<OuterRuns> outer,
        List<VariantDoubt> doubts) {

    public Study {
        runs = List.copyOf(runs);
        summaries = List.copyOf(summaries);
        pairs = List.copyOf(pairs);
        verdicts = List.copyOf(verdicts);
        doubts = List.copyOf(doubts);
    }

    /**
     * Runs a study: at nominal figures, and at drawn ones if it asks for draws.
     *
     * @param variants of the stage, at nominal figures
     * @param threads at least 1; the result is the same for any number
     * @param ledger what is done already is taken from it, and what is done is told to it
     */
    public static Study run(
            StudyDraft draft,
            Stage stage,
            List<PreparedVariant> variants,
            int threads,
            Ledger ledger,
            Progress progress) {
        List<VariantRuns> runs = Replications.run(
                variants, draft.replications(), draft.stopping(), draft.seed(), threads, ledger, progress);
        for (VariantRuns variant : runs) {
            if (variant.outcomes().isEmpty()) {
                throw new IllegalStateException(
                        "every run of variant " + variant.variant().id() + " failed, the first with "
                                + variant.failures().getFirst());
            }
        }
        Optional<OuterRuns> outer = outer(draft, stage, variants, threads, ledger, progress);
        Optional<Doubts> doubts = outer.map(o -> new Doubts(draft, o));
        return new Study(
                runs,
                runs.stream().map(Summaries::of).toList(),
                Summaries.pairs(runs),
                draft.questions().stream()
                        .map(q -> Verdicts.of(q, runs, doubts.map(d -> d.of(q.claim()))))
                        .toList(),
                outer,
                doubts.map(Doubts::variants).orElse(List.of()));
    }

    private static Optional<OuterRuns> outer(
            StudyDraft draft,
            Stage stage,
            List<PreparedVariant> variants,
            int threads,
            Ledger ledger,
            Progress progress) {
        if (!draft.ignorance().isDrawn()) {
            return Optional.empty();
        }
        Unknowns unknowns = Unknowns.of(draft.variants(), draft.ignorance().rules());
        if (unknowns.size() == 0) {
            return Optional.empty();
        }
        List<MeasureSet> measures = variants.stream().map(MeasureSet::of).toList();
        return Optional.of(new OuterLoop(draft, stage, unknowns, measures, threads, ledger, progress).run());
    }

    /** Every run that failed, nominal ones first. */
    public List<RunFailure> failures() {
        List<RunFailure> all = new ArrayList<>();
        runs.forEach(r -> all.addAll(r.failures()));
        outer.ifPresent(o -> all.addAll(o.failures()));
        return all;
    }

    /**
     * Solves the geometry of a study's variants; variants on the same terrain share floor maps.
     *
     * @param elevations terrain for a choice other than "flat"
     */
    public static List<PreparedVariant> prepare(StudyDraft draft, Function<TerrainChoice, Elevation> elevations) {
        Stage stage =
                new Stage(draft.variants(), UnaryOperator.identity(), elevations, FloorMaps::sweep, Geometry.NONE);
        return IntStream.range(0, draft.variants().size())
                .mapToObj(stage::nominal)
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
        return Stage.surroundings(choice, elevations, mapper);
    }
}
