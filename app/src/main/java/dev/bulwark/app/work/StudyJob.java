package dev.bulwark.app.work;

import dev.bulwark.engine.run.TerrainSurroundings;
import dev.bulwark.exchange.geometry.GeometryMeasures;
import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.document.Checked;
import dev.bulwark.model.document.Problem;
import dev.bulwark.model.study.StudyDraft;
import dev.bulwark.model.study.StudyReader;
import dev.bulwark.study.Study;
import dev.bulwark.study.causes.CauseSummary;
import dev.bulwark.study.causes.Causes;
import dev.bulwark.study.runs.Ledger;
import dev.bulwark.study.runs.PreparedVariant;
import dev.bulwark.study.runs.Progress;
import dev.bulwark.study.stage.Stage;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A study, read, on its ground, ready to run.
 *
 * @param stage puts the variants on their ground
 * @param variants at nominal figures
 * @param surroundings of each variant, shared where the terrain is the same
 */
public record StudyJob(
        Path file,
        StudyDraft draft,
        Stage stage,
        List<PreparedVariant> variants,
        List<TerrainSurroundings> surroundings) {

    private static final int MOST_EXPLAINED = 50;

    public StudyJob {
        variants = List.copyOf(variants);
        surroundings = List.copyOf(surroundings);
    }

    /**
     * Reads a study and solves its geometry.
     *
     * @param replications runs of each variant; 0 for what the study says
     * @param draws of the uncertain figures; 0 for what the study says
     * @throws dev.bulwark.model.document.DocumentException if a document is refused
     */
    public static StudyJob load(
            Path file, @Nullable String dem, int replications, int draws, boolean noLimit, Consumer<String> warnings) {
        Checked<StudyDraft> read = new StudyReader(Catalogue.bundled()).read(file);
        StudyDraft said = read.orThrow();
        StudyDraft draft = said.sized(
                replications == 0 ? said.replications() : replications,
                draws == 0 ? said.ignorance().draws() : draws);
        read.problems().stream().map(Problem::render).forEach(warnings);
        Limits.runs(draft.variants().size(), Limits.runsOf(draft), noLimit);
        Stage stage = new Stage(
                draft.variants(),
                scenario -> OneScenario.onTerrain(scenario, dem),
                new TerrainSource(file),
                FloorCache.of(System.getenv()),
                GeometryMeasures.of(draft.questions()));
        List<PreparedVariant> variants = IntStream.range(0, draft.variants().size())
                .mapToObj(stage::nominal)
                .toList();
        List<TerrainSurroundings> surroundings = variants.stream()
                .map(v -> stage.ground(v.theatre().scenario().terrain()))
                .toList();
        return new StudyJob(file, draft, stage, variants, surroundings);
    }

    public Study run(int threads, Ledger ledger, Progress progress) {
        return Study.run(draft, stage, variants, threads, ledger, progress);
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
}
