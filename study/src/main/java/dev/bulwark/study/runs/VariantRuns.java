package dev.bulwark.study.runs;

import dev.bulwark.engine.measures.RunOutcome;
import java.util.List;

/**
 * The outcomes of one variant's runs, in order of replication.
 *
 * @param failures runs that failed, which have no outcome
 */
public record VariantRuns(PreparedVariant variant, List<RunOutcome> outcomes, List<RunFailure> failures) {

    public VariantRuns {
        outcomes = List.copyOf(outcomes);
        failures = List.copyOf(failures);
    }
}
