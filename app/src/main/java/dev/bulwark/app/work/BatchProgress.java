package dev.bulwark.app.work;

import dev.bulwark.study.runs.Batch;
import dev.bulwark.study.runs.BatchResult;
import dev.bulwark.study.runs.Ledger;
import dev.bulwark.study.runs.Progress;
import java.util.Optional;

/** Progress that hears of every batch as well, those found in the store too; called from several threads. */
public interface BatchProgress extends Progress {

    void batchDone(BatchResult result);

    /** The ledger itself, or one that tells a progress of this kind what passes through it. */
    static Ledger heard(Ledger ledger, Progress progress) {
        if (!(progress instanceof BatchProgress hearer)) {
            return ledger;
        }
        return new Ledger() {
            @Override
            public Optional<BatchResult> find(Batch batch) {
                Optional<BatchResult> found = ledger.find(batch);
                found.ifPresent(hearer::batchDone);
                return found;
            }

            @Override
            public void record(BatchResult result) {
                ledger.record(result);
                hearer.batchDone(result);
            }
        };
    }
}
