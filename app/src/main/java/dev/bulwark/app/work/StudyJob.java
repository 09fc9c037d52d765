package dev.bulwark.app.work;

import dev.bulwark.engine.run.TerrainSurroundings;
import dev.bulwark.engine.run.Theatres;
import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.document.Checked;
import dev.bulwark.model.document.Problem;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.scenario.TerrainChoice;
import dev.bulwark.model.study.StudyDraft;
import dev.bulwark.model.study.StudyReader;
import dev.bulwark.model.study.Variant;
import dev.bulwark.study.Study;
import dev.bulwark.study.causes.CauseSummary;
import dev.bulwark.study.causes.Causes;
import dev.bulwark.study.runs.PreparedVariant;
import dev.bulwark.study.runs.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A study, read, on its ground, ready to run.
 *
 * @param surroundings of each variant, shared where the terrain is the same
 */
public record StudyJob(
        Path file, StudyDraft draft, List<PreparedVariant> variants, List<TerrainSurroundings> surroundings) {

    private static final int MOST_EXPLAINED = 50;

    public StudyJob {
        variants = List.copyOf(variants);
        surroundings = List.copyOf(surroundings);
    }

    /**
     * Reads a study and solves its geometry.
     *
     * @param replications runs of each variant; 0 for what the study says
     * @throws dev.bulwark.model.document.DocumentException if a document is refused
     */
    public static StudyJob load(
            Path file, @Nullable String dem, int replications, boolean noLimit, Consumer<String> warnings) {
        Checked<StudyDraft> read = new StudyReader(Catalogue.bundled()).read(file);
        StudyDraft draft = withReplications(read.orThrow(), replications);
        read.problems().stream().map(Problem::render).forEach(warnings);
        if (draft.draws() > 1) {
            warnings.accept("warning: draws: " + draft.draws()
                    + " is not carried out yet: every figure has its nominal value, and intervals hold chance alone");
        }
        Limits.runs(draft.variants().size(), draft.replications(), noLimit);
        TerrainSource terrain = new TerrainSource(file);
        TerrainSurroundings.FloorMapper floors = FloorCache.of(System.getenv());
        Map<TerrainChoice, TerrainSurroundings> grounds = new LinkedHashMap<>();
        List<PreparedVariant> variants = new ArrayList<>();
        List<TerrainSurroundings> surroundings = new ArrayList<>();
        for (Variant variant : draft.variants()) {
            Scenario scenario = OneScenario.onTerrain(variant.scenario().nominal(), dem);
            TerrainSurroundings ground =
                    grounds.computeIfAbsent(scenario.terrain(), choice -> Study.surroundings(choice, terrain, floors));
            variants.add(new PreparedVariant(variant.id(), variant.title(), Theatres.of(scenario, ground)));
            surroundings.add(ground);
        }
        return new StudyJob(file, draft, variants, surroundings);
    }

    public Study run(int threads, Progress progress) {
        return Study.run(draft, variants, threads, progress);
    }

    /** Why threats get through, by variant: of the first runs, since each is run again for every cause. */
    public Map<String, CauseSummary> causes(int threads) {
        Map<String, CauseSummary> causes = new LinkedHashMap<>();
        for (int i = 0; i < variants.size(); i++) {
            PreparedVariant variant = variants.get(i);
            causes.put(
                    variant.id(),
                    new Causes(variant.theatre(), surroundings.get(i))
                            .summary(draft.seed(), Math.min(MOST_EXPLAINED, draft.replications()), threads));
        }
        return causes;
    }

    private static StudyDraft withReplications(StudyDraft d, int replications) {
        int runs = replications == 0 ? d.replications() : replications;
        return new StudyDraft(
                d.title(), d.description(), d.variants(), runs, d.draws(), d.seed(), d.questions(), d.files());
    }
}
