package dev.bulwark.study.runs;

import java.util.Optional;

/**
 * What has been done already, kept where a killed study finds it again. Asked and told from several threads; what it is
 * told never changes what a study comes to, only how much is done again.
 */
public interface Ledger {
    /** Remembers nothing. */
    Ledger NONE = new Ledger() {
        @Override
        public Optional<BatchResult> find(Batch batch) {
            return Optional.empty();
        }

        @Override
        public void record(BatchResult result) {}
    };

    /** A batch that was recorded, by this study or by the one that it resumes. */
    Optional<BatchResult> find(Batch batch);

    /** Keeps a batch. @throws java.io.UncheckedIOException if it cannot be kept; the study then stops */
    void record(BatchResult result);
}
