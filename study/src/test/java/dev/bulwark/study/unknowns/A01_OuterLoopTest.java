package dev.bulwark.study.unknowns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.engine.measures.RunOutcome;
import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.document.Folder;
import dev.bulwark.model.study.StudyDraft;
import dev.bulwark.model.study.StudyReader;
import dev.bulwark.study.Study;
import dev.bulwark.study.runs.Batch;
import dev.bulwark.study.runs.BatchResult;
import dev.bulwark.study.runs.Ledger;
import dev.bulwark.study.runs.PreparedVariant;
import dev.bulwark.study.runs.Progress;
import dev.bulwark.study.stage.Geometry;
import dev.bulwark.study.stage.Stage;
import dev.bulwark.study.summary.MeasureDoubt;
import dev.bulwark.study.summary.Verdict;
import dev.bulwark.terrain.floor.FloorMaps;
import dev.bulwark.terrain.library.BundledTerrain;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One battery on flat ground and a few aircraft at its doorstep. */
class A01_OuterLoopTest {
    private static final String SCENARIO = """
            version: 1
            scenario: one battery
            duration: 30 min
            terrain: {dem: flat, refraction: 1.3333}
            assets: [{id: town, name: Town, at: "39, 33"}]
            fire_units:
              - {id: north, system: s400, at: "39.1, 33", facing: 0 deg, load: {m_48n6: 8}, doctrine: shoot-look-shoot 2}
            raids:
              - {id: r, threat: su24m, count: 6, from: "41, 33", to: town, every: 20 s, altitude: 5000 m above sea}
            """;
    private static final String STUDY = """
            version: 1
            study: s
            scenario: one.yaml
            replications: 30
            replications_per_draw: 10
            draws: 16
            variants:
              - {id: eight}
              - {id: four, set: {fire_units.north.load.m_48n6: 4}}
            questions:
              - {id: more, ask: More?, claim: leakers of eight < leakers of four}
              - {id: none, ask: None?, claim: leakers of four > 1000}
            """;
    private static final String KILL = "generic_assumptions.single_shot_kill_probability_aircraft";

    @Test
    void theSameForAnyNumberOfThreads() {
        assertThat(text(run(STUDY, 1, Ledger.NONE))).isEqualTo(text(run(STUDY, 3, Ledger.NONE)));
    }

    /** Half of the batches come from the ledger, as after a kill: the same study. */
    @Test
    void resumedIsTheSame() {
        Remembering whole = new Remembering();
        String undisturbed = text(run(STUDY, 2, whole));
        Remembering half = new Remembering();
        whole.known.forEach((batch, result) -> {
            if (batch.hashCode() % 2 == 0) {
                half.known.put(batch, result);
            }
        });
        int before = half.known.size();
        assertThat(text(run(STUDY, 2, half))).isEqualTo(undisturbed);
        assertThat(before).isBetween(1, whole.known.size() - 1);
        assertThat(half.known).hasSameSizeAs(whole.known);
    }

    @Test
    void nominalRunsDoNotHangOnTheDraws() {
        Study plain = run(STUDY.replace("draws: 16", "draws: 1"), 2, Ledger.NONE);
        assertThat(plain.outer()).isEmpty();
        assertThat(plain.summaries()).isEqualTo(run(STUDY, 2, Ledger.NONE).summaries());
    }

    /** trust.md 8: with every figure fixed there is nothing to draw, and only the plain interval is left. */
    @Test
    void withNoUnknownsThereIsOnlyChance() {
        Study study = run(STUDY + "unknowns: {others: fixed}\n", 2, Ledger.NONE);
        assertThat(study.doubts()).isEmpty();
        assertThat(study.verdicts()).allMatch(v -> v.doubt().isEmpty());
    }

    /** Only the kill probability is unknown: it is the driver, alone and in all, and more of it lets fewer through. */
    @Test
    void theOnlyUnknownIsTheDriver() {
        String only = STUDY.replace("draws: 16", "draws: 64") + "unknowns: {others: fixed, " + KILL
                + ": uniform 0.1 to 0.9}\n";
        MeasureDoubt leakers = run(only, 2, Ledger.NONE).doubts().getFirst().of("leakers");
        assertThat(leakers.drivers()).hasSize(1);
        assertThat(leakers.drivers().getFirst().unknown().name()).isEqualTo(KILL);
        assertThat(leakers.drivers().getFirst().indices().total().contains(1)).isTrue();
        assertThat(leakers.drivers().getFirst().direction()).isLessThan(-.8);
        assertThat(leakers.range().high() - leakers.range().low()).isGreaterThan(1);
    }

    /**
     * The law of total variance: all runs' variance is that of chance and that of ignorance. One unknown that leaves the
     * geometry as it is keeps 512 draws quick.
     */
    @Test
    void totalVariance() {
        Study study = run(
                STUDY.replace("draws: 16", "draws: 512\ndrivers: 0") + "unknowns: {others: fixed, " + KILL
                        + ": uniform 0.1 to 0.9}\n",
                2,
                Ledger.NONE);
        OuterRuns outer = study.outer().orElseThrow();
        double[] all = outer.values(0, "leakers").stream()
                .flatMapToDouble(java.util.Arrays::stream)
                .toArray();
        double total = dev.bulwark.base.stats.Moments.of(all).variance();
        assertThat(study.doubts().getFirst().of("leakers").variances().total()).isCloseTo(total, within(.01 * total));
    }

    /**
     * Every figure with a range is an unknown; the screen moves each alone, twice, and finds those that matter among all
     * that do not: six aircraft at the doorstep are a question of hitting them.
     */
    @Test
    void theScreenFindsTheFewThatMatter() {
        Remembering made = new Remembering();
        OuterRuns outer = run(STUDY, 2, made).outer().orElseThrow();
        int unknowns = outer.unknowns().size();
        assertThat(unknowns).isGreaterThan(40);
        long alone = made.known.keySet().stream()
                .filter(b -> b.point() >= outer.plan().numberAlone(unknowns, 0, false)
                        && b.point() < outer.plan().numberNominal(unknowns))
                .count();
        assertThat(alone).isEqualTo(2L * unknowns * 2); // low and high, of two variants
        List<String> suspects = outer.examined().stream()
                .map(e -> outer.unknowns().list().get(e.unknown()).name())
                .toList();
        // At most the four asked for, and none that moves nothing.
        assertThat(suspects).hasSizeBetween(2, 4).startsWith(KILL);
        assertThat(suspects)
                .doesNotContain("generic_assumptions.refraction_k", "generic_assumptions.reload_time_min_per_launcher");
    }

    @Test
    void claimsAreAnsweredWithTheirDoubt() {
        List<Verdict> verdicts = run(STUDY, 2, Ledger.NONE).verdicts();
        assertThat(verdicts.get(0).doubt()).isPresent();
        assertThat(verdicts.get(0).kind()).isEqualTo(Verdict.Kind.SUPPORTED);
        assertThat(verdicts.get(1).kind()).isEqualTo(Verdict.Kind.REFUTED);
        assertThat(verdicts.get(1).doubt().orElseThrow().holds().estimate()).isZero();
    }

    /** A run that fails is kept with its key; the other runs, and pairs of them, are as they were. */
    @Test
    void aFailedRunDoesNotStopTheOthers() {
        Ledger failing = new Remembering() {
            @Override
            public Optional<BatchResult> find(Batch batch) {
                if (!batch.equals(new Batch(0, 1, 16, 14))) {
                    return Optional.empty();
                }
                List<double[]> rows = new ArrayList<>();
                IntStream.range(0, 14).forEach(i -> rows.add(new double[0]));
                var failures = IntStream.range(16, 30)
                        .mapToObj(i -> new dev.bulwark.study.runs.RunFailure("four", 0, 0, i, "no memory"))
                        .toList();
                return Optional.of(new BatchResult(batch, rows, failures));
            }
        };
        Study study = run(STUDY.replace("draws: 16", "draws: 1"), 2, failing);
        assertThat(study.failures()).hasSize(14);
        assertThat(study.summaries()).extracting(s -> s.replications()).containsExactly(30, 16);
        assertThat(study.pairs()).hasSize(1);
    }

    @Test
    void stopsOnceItIsSureEnough() {
        String text = STUDY.replace("draws: 16", "draws: 1").replace("replications: 30", "replications: 2000");
        Study study = run(text + "stop: {half_width: 0.5, batch: 20}\n", 2, Ledger.NONE);
        int made = study.summaries().getFirst().replications();
        assertThat(made).isLessThan(2000);
        assertThat(made % 20).isZero();
        assertThat(study.summaries()).allMatch(s -> s.leakers().halfWidth() <= .5);
    }

    private static Study run(String text, int threads, Ledger ledger) {
        StudyDraft draft = new StudyReader(Catalogue.bundled())
                .read(Folder.of(Map.of("study.yaml", text, "one.yaml", SCENARIO)), "study.yaml")
                .orThrow();
        Stage stage = new Stage(
                draft.variants(),
                UnaryOperator.identity(),
                c -> BundledTerrain.nearEast(),
                FloorMaps::sweep,
                Geometry.NONE);
        List<PreparedVariant> variants = IntStream.range(0, draft.variants().size())
                .mapToObj(stage::nominal)
                .toList();
        return Study.run(draft, stage, variants, threads, ledger, Progress.NONE);
    }

    private static String text(Study study) {
        StringBuilder text = new StringBuilder();
        study.runs()
                .forEach(r -> r.outcomes().stream().map(RunOutcome::toString).forEach(text::append));
        study.outer()
                .orElseThrow()
                .draws()
                .forEach(d -> d.byVariant()
                        .forEach(b -> b.rows().forEach(row -> text.append(java.util.Arrays.toString(row)))));
        return text.append(study.summaries())
                .append(study.verdicts())
                .append(study.doubts())
                .toString();
    }

    private static class Remembering implements Ledger {
        final Map<Batch, BatchResult> known = new ConcurrentHashMap<>();

        @Override
        public Optional<BatchResult> find(Batch batch) {
            return Optional.ofNullable(known.get(batch));
        }

        @Override
        public void record(BatchResult result) {
            known.put(result.batch(), result);
        }
    }
}
