package dev.bulwark.study.runs;

import java.util.List;

/**
 * What a batch came to.
 *
 * @param rows numbers of each run, in order of replication; an empty row for a run that failed
 * @param failures of the batch, in order of replication
 */
public record BatchResult(Batch batch, List<double[]> rows, List<RunFailure> failures) {

    public BatchResult {
        rows = List.copyOf(rows);
        failures = List.copyOf(failures);
    }

    /** Leakers of each run that did not fail. */
    public double[] leakers() {
        return rows.stream()
                .filter(row -> row.length > 0)
                .mapToDouble(row -> row[OutcomeRow.LEAKERS])
                .toArray();
    }
}
