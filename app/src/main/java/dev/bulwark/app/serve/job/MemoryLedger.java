package dev.bulwark.app.serve.job;

import dev.bulwark.study.runs.Batch;
import dev.bulwark.study.runs.BatchResult;
import dev.bulwark.study.runs.Ledger;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps what was run as long as its job, so that a paused one goes on and a longer one begins where the shorter ended. */
final class MemoryLedger implements Ledger {
    private final Map<Batch, BatchResult> done = new ConcurrentHashMap<>();

    @Override
    public Optional<BatchResult> find(Batch batch) {
        return Optional.ofNullable(done.get(batch));
    }

    @Override
    public void record(BatchResult result) {
        done.put(result.batch(), result);
    }
}
