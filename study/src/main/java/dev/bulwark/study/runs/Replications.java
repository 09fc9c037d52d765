package dev.bulwark.study.runs;

import dev.bulwark.engine.measures.Measures;
import dev.bulwark.engine.measures.RunOutcome;
import dev.bulwark.engine.run.RunKey;
import dev.bulwark.engine.run.Simulation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/**
 * Replications of variants on a number of threads. Every variant sees the same keys, so that replication number i of all
 * variants shares its luck; outcomes are kept by number, so that the result is the same for any number of threads.
 */
public final class Replications {
    private static final int BATCH = 16;

    private Replications() {}

    /** A run that failed, with the key that makes it fail again. */
    public static final class RunFailedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        RunFailedException(String variant, RunKey key, RuntimeException cause) {
            super("run of variant " + variant + " with " + key + " failed: " + cause.getMessage(), cause);
        }
    }

    /**
     * Runs every variant so many times.
     *
     * @param threads at least 1
     * @throws RunFailedException for the first run, in order, that failed
     */
    public static List<VariantRuns> run(
            List<PreparedVariant> variants, int replications, long seed, int threads, Progress progress) {
        AtomicInteger done = new AtomicInteger();
        int total = variants.size() * replications;
        RunOutcome[][] outcomes = new RunOutcome[variants.size()][replications];
        List<Future<?>> batches = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (int v = 0; v < variants.size(); v++) {
                for (int from = 0; from < replications; from += BATCH) {
                    PreparedVariant variant = variants.get(v);
                    RunOutcome[] into = outcomes[v];
                    int first = from;
                    int end = Math.min(from + BATCH, replications);
                    batches.add(pool.submit(() -> {
                        for (int i = first; i < end; i++) {
                            into[i] = outcome(variant, new RunKey(seed, 0, i));
                        }
                        progress.runsDone(done.addAndGet(end - first), total);
                    }));
                }
            }
            await(batches);
        }
        List<VariantRuns> runs = new ArrayList<>();
        for (int v = 0; v < variants.size(); v++) {
            runs.add(new VariantRuns(variants.get(v), Arrays.asList(outcomes[v])));
        }
        return runs;
    }

    /** Something of each replication, in order, computed on a number of threads. */
    public static <T> List<T> each(int replications, int threads, IntFunction<T> work) {
        List<Future<T>> pending = new ArrayList<>();
        List<T> done = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (int i = 0; i < replications; i++) {
                int replication = i;
                pending.add(pool.submit(() -> work.apply(replication)));
            }
            await(pending);
            for (Future<T> future : pending) {
                done.add(future.resultNow());
            }
        }
        return done;
    }

    private static RunOutcome outcome(PreparedVariant variant, RunKey key) {
        try {
            return Measures.of(variant.theatre().scenario(), Simulation.run(variant.theatre(), key));
        } catch (RuntimeException e) {
            throw new RunFailedException(variant.id(), key, e);
        }
    }

    private static void await(List<? extends Future<?>> batches) {
        try {
            for (Future<?> batch : batches) {
                batch.get();
            }
        } catch (InterruptedException e) {
            batches.forEach(b -> b.cancel(true));
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted before all runs were done", e);
        } catch (ExecutionException e) {
            batches.forEach(b -> b.cancel(true));
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }
}
