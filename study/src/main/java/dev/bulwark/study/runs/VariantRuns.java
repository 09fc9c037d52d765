package dev.bulwark.study.runs;

import dev.bulwark.engine.measures.RunOutcome;
import java.util.List;

/** The outcomes of one variant's runs, in order of replication. */
public record VariantRuns(PreparedVariant variant, List<RunOutcome> outcomes) {

    public VariantRuns {
        outcomes = List.copyOf(outcomes);
    }
}
