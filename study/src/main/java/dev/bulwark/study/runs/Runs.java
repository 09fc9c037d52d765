package dev.bulwark.study.runs;

import dev.bulwark.engine.measures.Measures;
import dev.bulwark.engine.measures.RunOutcome;
import dev.bulwark.engine.run.RunKey;
import dev.bulwark.engine.run.Simulation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Makes the runs of a batch; what goes wrong in one of them stays in it. */
public final class Runs {
    private static final double[] NOTHING = {};

    private Runs() {}

    /**
     * All runs of a batch, in order.
     *
     * @param luck number of the draw in the runs' keys
     * @param row a run's numbers
     */
    public static BatchResult of(
            PreparedVariant variant, Batch batch, long seed, int luck, Function<RunOutcome, double[]> row) {
        Measures measures = new Measures(variant.theatre().scenario());
        List<double[]> rows = new ArrayList<>();
        List<RunFailure> failures = new ArrayList<>();
        for (int i = batch.first(); i < batch.first() + batch.count(); i++) {
            try {
                RunKey key = new RunKey(seed, luck, i);
                rows.add(row.apply(measures.of(Simulation.run(variant.theatre(), key))));
            } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
                rows.add(NOTHING);
                failures.add(new RunFailure(variant.id(), batch.point(), luck, i, words(e)));
            }
        }
        return new BatchResult(batch, rows, failures);
    }

    private static String words(Throwable e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
