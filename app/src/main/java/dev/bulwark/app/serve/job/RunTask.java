package dev.bulwark.app.serve.job;

import dev.bulwark.engine.measures.RunOutcome;
import dev.bulwark.exchange.report.SummaryJson;
import dev.bulwark.study.runs.Ledger;
import dev.bulwark.study.runs.PreparedVariant;
import dev.bulwark.study.runs.Replications;
import dev.bulwark.study.runs.VariantRuns;
import dev.bulwark.study.summary.Summaries;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Replications of one scenario, in rounds that double, so that the interval can be watched while it shrinks. */
public final class RunTask implements Task {
    private static final int FIRST_ROUND = 32;
    /** So many runs are listed one by one, for whoever wants to replay the worst. */
    private static final int MOST_LISTED = 1000;

    private final PreparedVariant variant;
    private final int replications;
    private final long seed;
    private final int threads;
    private final Ledger ledger = new MemoryLedger();

    public RunTask(PreparedVariant variant, int replications, long seed, int threads) {
        this.variant = variant;
        this.replications = replications;
        this.seed = seed;
        this.threads = threads;
    }

    @Override
    public Map<String, ?> run(Watch watch) {
        watch.stage("runs");
        int round = Math.min(FIRST_ROUND, replications);
        VariantRuns runs = made(0, round, watch);
        while (round < replications) {
            int known = round;
            round = Math.min(2 * round, replications);
            runs = made(known, round, watch);
        }
        return result(runs);
    }

    private VariantRuns made(int known, int round, Watch watch) {
        VariantRuns runs = Replications.run(
                        List.of(variant),
                        round,
                        Optional.empty(),
                        seed,
                        threads,
                        ledger,
                        (done, _) -> watch.runsDone(Math.max(done, known), replications))
                .getFirst();
        if (!runs.failures().isEmpty()) {
            throw new IllegalStateException(runs.failures().size() + " of " + round + " runs failed, the first with "
                    + runs.failures().getFirst());
        }
        if (runs.outcomes().size() > 1) {
            double[] leakers =
                    runs.outcomes().stream().mapToDouble(RunOutcome::leakers).toArray();
            Estimate estimate = Estimate.of(variant.id(), variant.title(), leakers);
            watch.halfWidth(estimate.leakers().halfWidth());
            watch.estimates(List.of(estimate));
        }
        return runs;
    }

    private Map<String, Object> result(VariantRuns runs) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("scenario", variant.title());
        json.put("seed", seed);
        json.putAll(SummaryJson.measures(Summaries.of(runs)));
        json.put("leakers_histogram", histogram(runs.outcomes()));
        json.put(
                "runs",
                runs.outcomes().stream().limit(MOST_LISTED).map(RunTask::listed).toList());
        return json;
    }

    private static Map<String, Object> listed(RunOutcome outcome) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("run", outcome.replication());
        json.put("leakers", outcome.leakers());
        json.put("fired", outcome.fired());
        return json;
    }

    /** Pairs of leakers and the number of runs that had so many. */
    static List<List<Integer>> histogram(List<RunOutcome> outcomes) {
        Map<Integer, Integer> counts = new TreeMap<>();
        outcomes.forEach(o -> counts.merge(o.leakers(), 1, Integer::sum));
        List<List<Integer>> pairs = new ArrayList<>();
        counts.forEach((leakers, runs) -> pairs.add(List.of(leakers, runs)));
        return pairs;
    }
}
