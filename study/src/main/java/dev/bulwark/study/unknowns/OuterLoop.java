package dev.bulwark.study.unknowns;

import dev.bulwark.model.catalogue.FigureDraw;
import dev.bulwark.model.study.StudyDraft;
import dev.bulwark.study.measure.MeasureSet;
import dev.bulwark.study.runs.Batch;
import dev.bulwark.study.runs.BatchResult;
import dev.bulwark.study.runs.Ledger;
import dev.bulwark.study.runs.PreparedVariant;
import dev.bulwark.study.runs.Progress;
import dev.bulwark.study.runs.Runs;
import dev.bulwark.study.runs.Sureness;
import dev.bulwark.study.runs.Work;
import dev.bulwark.study.stage.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Draws the unknowns and repeats every variant at each draw. All variants share the draw and its luck. Then, for the
 * unknowns that go most with the answers, the points between the two halves, with the luck of their row.
 */
public final class OuterLoop {
    /** Runs of each variant with one figure moved. */
    private static final int MOST_ALONE = 10;

    private static final int ALONE = 0; // the luck of the nominal runs

    private final StudyDraft draft;
    private final Stage stage;
    private final Unknowns unknowns;
    private final DrawPlan plan;
    private final List<MeasureSet> measures;
    private final int threads;
    private final Ledger ledger;
    private final Progress progress;

    /** @param measures of each variant */
    public OuterLoop(
            StudyDraft draft,
            Stage stage,
            Unknowns unknowns,
            List<MeasureSet> measures,
            int threads,
            Ledger ledger,
            Progress progress) {
        this.draft = draft;
        this.stage = stage;
        this.unknowns = unknowns;
        this.plan = DrawPlan.of(draft.ignorance(), unknowns.size(), draft.seed());
        this.measures = measures;
        this.threads = threads;
        this.ledger = ledger;
        this.progress = progress;
    }

    public OuterRuns run() {
        progress.stage(plan.count() + " draws of " + unknowns.size() + " uncertain figures");
        AtomicInteger done = new AtomicInteger();
        int each = runsAtAPoint();
        Sureness sureness = new Sureness(measures.size());
        List<PointRuns> draws = Work.each(plan.count(), threads, i -> {
            PointRuns point = at(stage.bench(), i + 1, i + 1, plan.point(i + 1));
            for (int v = 0; v < measures.size(); v++) {
                sureness.add(v, DoubleStream.of(point.mean(v, measures.get(v), "leakers")));
            }
            progress.halfWidth(sureness.widest());
            progress.runsDone(done.addAndGet(each), plan.count() * each);
            return point;
        });
        OuterRuns plain = new OuterRuns(unknowns, plan, measures, draws, List.of());
        if (plan.rows() == 0) {
            return plain;
        }
        List<Integer> suspects = Suspects.of(alone(), plain, draft);
        return new OuterRuns(unknowns, plan, measures, draws, examine(suspects));
    }

    /**
     * Every unknown alone at the low and the high end of its range, all others nominal, on one luck. A variant that does not
     * take the figure stays as it is, so that its nominal runs serve for both ends.
     */
    private List<List<PointRuns>> alone() {
        progress.stage("which of the figures matter: each alone, low and high");
        int runs = Math.min(MOST_ALONE, draft.ignorance().replicationsPerDraw());
        int each = 2 * runs * stage.variants().size();
        AtomicInteger done = new AtomicInteger();
        List<Set<String>> taken = stage.variants().stream().map(unknowns::of).toList();
        FigureDraw nominal = (entryId, figure) -> figure.nominal();
        PointRuns still = at(stage.bench(), plan.numberNominal(unknowns.size()), ALONE, nominal, runs);
        return Work.each(unknowns.size(), threads, u -> {
            Stage.Bench bench = stage.bench();
            String name = unknowns.list().get(u).name();
            IntPredicate moves = v -> taken.get(v).contains(name);
            List<PointRuns> points = List.of(
                    moved(bench, plan.numberAlone(unknowns.size(), u, false), u, Suspects.LOW, moves, still),
                    moved(bench, plan.numberAlone(unknowns.size(), u, true), u, Suspects.HIGH, moves, still));
            progress.runsDone(done.addAndGet(each), unknowns.size() * each);
            return points;
        });
    }

    private PointRuns moved(
            Stage.Bench bench, int number, int unknown, double quantile, IntPredicate moves, PointRuns still) {
        int runs = still.byVariant().getFirst().rows().size();
        FigureDraw draw = unknowns.only(unknown, quantile);
        return new PointRuns(
                number,
                IntStream.range(0, stage.variants().size())
                        .mapToObj(v -> moves.test(v)
                                ? result(bench, new Batch(number, v, 0, runs), ALONE, draw)
                                : still.byVariant().get(v))
                        .toList());
    }

    private List<OuterRuns.Examined> examine(List<Integer> suspects) {
        progress.stage("what drives the answer: " + suspects.size() + " of the figures in turn");
        AtomicInteger done = new AtomicInteger();
        int each = runsAtAPoint() * suspects.size();
        List<List<PointRuns>> rows = Work.each(plan.rows(), threads, i -> {
            int row = i + 1;
            Stage.Bench bench = stage.bench();
            List<PointRuns> points = suspects.stream()
                    .map(u -> at(bench, plan.numberOf(row, u), row, plan.swapped(row, u)))
                    .toList();
            progress.runsDone(done.addAndGet(each), plan.rows() * each);
            return points;
        });
        List<OuterRuns.Examined> examined = new ArrayList<>();
        for (int s = 0; s < suspects.size(); s++) {
            int suspect = s;
            examined.add(new OuterRuns.Examined(
                    suspects.get(s), rows.stream().map(r -> r.get(suspect)).toList()));
        }
        return examined;
    }

    private PointRuns at(Stage.Bench bench, int number, int luck, double[] point) {
        return at(bench, number, luck, unknowns.at(point), draft.ignorance().replicationsPerDraw());
    }

    private PointRuns at(Stage.Bench bench, int number, int luck, FigureDraw draw, int runs) {
        List<BatchResult> results = new ArrayList<>();
        for (int v = 0; v < stage.variants().size(); v++) {
            results.add(result(bench, new Batch(number, v, 0, runs), luck, draw));
        }
        return new PointRuns(number, results);
    }

    private BatchResult result(Stage.Bench bench, Batch batch, int luck, FigureDraw draw) {
        return ledger.find(batch).orElseGet(() -> made(bench, draw, batch, luck));
    }

    private BatchResult made(Stage.Bench bench, FigureDraw draw, Batch batch, int luck) {
        PreparedVariant variant = bench.at(batch.variant(), draw);
        MeasureSet set = measures.get(batch.variant());
        BatchResult made = Runs.of(variant, batch, draft.seed(), luck, outcome -> set.values(variant, outcome));
        ledger.record(made);
        return made;
    }

    private int runsAtAPoint() {
        return stage.variants().size() * draft.ignorance().replicationsPerDraw();
    }
}
