package dev.bulwark.study.runs;

import dev.bulwark.base.stats.Interval;
import dev.bulwark.base.stats.Moments;
import dev.bulwark.base.stats.Stopping;
import dev.bulwark.base.stats.Student;
import dev.bulwark.engine.measures.RunOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.DoubleStream;

/**
 * Replications of variants at nominal figures on a number of threads. Every variant sees the same keys, so that
 * replication number i of all variants shares its luck; outcomes are kept by number, so that the result is the same for
 * any number of threads. A run that fails is kept with its key and does not stop the others.
 */
public final class Replications {
    private static final int BATCH = 16;
    private static final int NOMINAL = 0;

    private final List<PreparedVariant> variants;
    private final List<OutcomeRow> rows;
    private final RunOutcome[][] outcomes;
    private final List<List<RunFailure>> failures = new ArrayList<>();
    private final long seed;
    private final int threads;
    private final Ledger ledger;
    private final Progress progress;
    private final Sureness sureness;
    private final AtomicInteger done = new AtomicInteger();

    private Replications(
            List<PreparedVariant> variants, int most, long seed, int threads, Ledger ledger, Progress progress) {
        this.variants = variants;
        this.rows = variants.stream()
                .map(v -> new OutcomeRow(v.theatre().scenario()))
                .toList();
        this.outcomes = new RunOutcome[variants.size()][most];
        variants.forEach(v -> failures.add(new ArrayList<>()));
        this.seed = seed;
        this.threads = threads;
        this.ledger = ledger;
        this.progress = progress;
        this.sureness = new Sureness(variants.size());
    }

    /** Runs every variant so many times. */
    public static List<VariantRuns> run(
            List<PreparedVariant> variants, int replications, long seed, int threads, Progress progress) {
        return run(variants, replications, Optional.empty(), seed, threads, Ledger.NONE, progress);
    }

    /**
     * Runs every variant so many times, or until the mean leakers of all of them are known well enough.
     *
     * @param threads at least 1
     * @param ledger what is done already is taken from it, and what is done is told to it
     */
    public static List<VariantRuns> run(
            List<PreparedVariant> variants,
            int replications,
            Optional<Stopping> stopping,
            long seed,
            int threads,
            Ledger ledger,
            Progress progress) {
        Replications all = new Replications(variants, replications, seed, threads, ledger, progress);
        int made = 0;
        do {
            int look = made;
            int next = stopping.map(s -> s.nextLook(look)).orElse(replications);
            all.round(made, next, stopping.isPresent() ? next : replications);
            made = next;
        } while (made < replications && !all.isSureEnough(made, stopping));
        return all.results(made);
    }

    /** Something of each replication, in order, computed on a number of threads. */
    public static <T> List<T> each(int replications, int threads, IntFunction<T> work) {
        return Work.each(replications, threads, work);
    }

    private void round(int from, int to, int announced) {
        List<Batch> batches = new ArrayList<>();
        for (int v = 0; v < variants.size(); v++) {
            for (int first = from; first < to; first += BATCH) {
                batches.add(new Batch(NOMINAL, v, first, Math.min(BATCH, to - first)));
            }
        }
        int total = variants.size() * announced;
        List<BatchResult> results = Work.each(batches.size(), threads, i -> {
            BatchResult result = result(batches.get(i));
            keep(result);
            progress.halfWidth(sureness.widest());
            progress.runsDone(done.addAndGet(result.batch().count()), total);
            return result;
        });
        for (BatchResult result : results) {
            failures.get(result.batch().variant()).addAll(result.failures());
        }
    }

    /** Each run has its own place, so that several threads may keep theirs at the same time. */
    private void keep(BatchResult result) {
        Batch b = result.batch();
        DoubleStream.Builder leakers = DoubleStream.builder();
        for (int i = 0; i < b.count(); i++) {
            double[] row = result.rows().get(i);
            if (row.length > 0) {
                RunOutcome outcome = rows.get(b.variant()).outcome(row);
                outcomes[b.variant()][b.first() + i] = outcome;
                leakers.add(outcome.leakers());
            }
        }
        sureness.add(b.variant(), leakers.build());
    }

    private BatchResult result(Batch batch) {
        return ledger.find(batch).orElseGet(() -> {
            OutcomeRow row = rows.get(batch.variant());
            BatchResult made = Runs.of(variants.get(batch.variant()), batch, seed, NOMINAL, row::of);
            ledger.record(made);
            return made;
        });
    }

    private boolean isSureEnough(int made, Optional<Stopping> stopping) {
        boolean all = stopping.isPresent();
        for (VariantRuns runs : results(made)) {
            if (runs.outcomes().isEmpty()) {
                return true;
            }
            Interval now =
                    Student.interval95(Moments.of(runs.outcomes().stream().mapToDouble(RunOutcome::leakers)));
            all &= stopping.isPresent() && stopping.get().endsAt(made, now);
        }
        return all;
    }

    private List<VariantRuns> results(int made) {
        List<VariantRuns> runs = new ArrayList<>();
        for (int v = 0; v < variants.size(); v++) {
            List<RunOutcome> kept = new ArrayList<>();
            for (int i = 0; i < made; i++) {
                RunOutcome outcome = outcomes[v][i];
                if (outcome != null) {
                    kept.add(outcome);
                }
            }
            runs.add(new VariantRuns(variants.get(v), kept, failures.get(v)));
        }
        return runs;
    }
}
