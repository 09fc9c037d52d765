package dev.bulwark.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.engine.log.LogText;
import dev.bulwark.engine.run.RunKey;
import dev.bulwark.engine.run.Simulation;
import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.study.StudyDraft;
import dev.bulwark.model.study.StudyReader;
import dev.bulwark.study.runs.PreparedVariant;
import dev.bulwark.study.runs.Progress;
import dev.bulwark.study.runs.Replications;
import dev.bulwark.study.runs.VariantRuns;
import dev.bulwark.terrain.elevation.Elevation;
import dev.bulwark.terrain.library.BundledTerrain;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lead example, whole: the same bytes for any number of threads, in any order of replications, run again. */
class A01_SameBytesTest {
    private static final Path STUDY = Path.of("../examples/turkey-2019/study.yaml");
    private static final int REPLICATIONS = 12;
    private static List<PreparedVariant> variants = List.of();

    @BeforeAll
    static void prepare() {
        variants = prepared();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 8})
    void anyNumberOfThreads(int threads) {
        assertThat(text(Replications.run(variants, REPLICATIONS, 7, threads, Progress.NONE)))
                .isEqualTo(text(Replications.run(variants, REPLICATIONS, 7, 1, Progress.NONE)));
    }

    @Test
    void anyOrderOfReplications() {
        for (PreparedVariant variant : variants) {
            Map<Integer, String> forward = new TreeMap<>();
            Map<Integer, String> backward = new TreeMap<>();
            for (int i = 0; i < REPLICATIONS; i++) {
                forward.put(i, log(variant, i));
                backward.put(REPLICATIONS - 1 - i, log(variant, REPLICATIONS - 1 - i));
            }
            assertThat(backward).isEqualTo(forward);
        }
    }

    @Test
    void geometrySolvedAgainGivesTheSameLog() {
        PreparedVariant again = prepared().getLast();
        assertThat(log(again, 3)).isEqualTo(log(variants.getLast(), 3));
    }

    @Test
    void replicationsDiffer() {
        assertThat(log(variants.getLast(), 1)).isNotEqualTo(log(variants.getLast(), 2));
    }

    private static List<PreparedVariant> prepared() {
        StudyDraft draft = new StudyReader(Catalogue.bundled()).read(STUDY).orThrow();
        Elevation terrain = BundledTerrain.nearEast();
        return Study.prepare(draft, choice -> terrain);
    }

    private static String log(PreparedVariant variant, int replication) {
        return LogText.of(Simulation.run(variant.theatre(), new RunKey(7, 0, replication)));
    }

    private static String text(List<VariantRuns> runs) {
        StringBuilder text = new StringBuilder();
        runs.forEach(r -> r.outcomes()
                .forEach(
                        o -> text.append(r.variant().id()).append(' ').append(o).append('\n')));
        return text.toString();
    }
}
