package dev.bulwark.app.work;

import dev.bulwark.app.shell.Failure;
import dev.bulwark.exchange.report.Rounding;
import dev.bulwark.model.study.Ignorance;
import dev.bulwark.model.study.StudyDraft;

/** What is refused unless asked for twice. */
public final class Limits {
    private static final long MOST_RUNS = 10_000_000;
    /** Of memory that a run's outcome takes, roughly. */
    private static final long BYTES_A_RUN = 1_000;

    private Limits() {}

    /** @throws Failure if so many runs need {@code --no-limit} */
    public static void runs(long variants, long replications, boolean noLimit) {
        if (replications < 1) {
            throw Failure.usage("--replications must be at least 1, not " + replications);
        }
        long runs = Math.multiplyExact(variants, replications);
        if (runs > MOST_RUNS && !noLimit) {
            throw Failure.badInput(Rounding.fixed((double) runs, 0) + " runs need about "
                    + Rounding.fixed(runs * BYTES_A_RUN / 1e9, 0) + " GB of memory and at a millisecond each "
                    + Rounding.fixed(runs / 3.6e6, 0) + " hours of one core; give --no-limit if that is meant");
        }
    }

    /** Runs of each variant, at nominal and at drawn figures. */
    public static long runsOf(StudyDraft draft) {
        Ignorance ignorance = draft.ignorance();
        if (!ignorance.isDrawn()) {
            return draft.replications();
        }
        long points = ignorance.draws() + (long) ignorance.drivers() * (ignorance.draws() / 2);
        return draft.replications() + points * ignorance.replicationsPerDraw();
    }

    /** @throws Failure if there can be no such number of threads */
    public static int threads(int asked) {
        if (asked < 0 || asked > 1024) {
            throw Failure.usage("--threads must be between 1 and 1024, not " + asked);
        }
        return asked == 0 ? Runtime.getRuntime().availableProcessors() : asked;
    }
}
