package dev.bulwark.app.work;

import dev.bulwark.engine.run.RunKey;
import dev.bulwark.engine.run.Simulation;
import dev.bulwark.exchange.file.SafeFiles;
import dev.bulwark.exchange.record.LogJson;
import dev.bulwark.exchange.table.Parquet;
import dev.bulwark.study.runs.Replications;
import dev.bulwark.study.runs.VariantRuns;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Every event of runs at nominal figures as one Parquet file. The runs are made again from their keys, so that a study does
 * not carry its events with it.
 */
final class EventsTable {
    private static final int TOGETHER = 64;

    private EventsTable() {}

    /** @param most runs of each variant, from the first */
    static void write(Path file, StudyJob job, List<VariantRuns> runs, int most, int threads) throws IOException {
        SafeFiles.write(file, part -> {
            Path lines = part.resolveSibling(part.getFileName() + ".jsonl");
            try {
                try (BufferedWriter out = Files.newBufferedWriter(lines)) {
                    for (VariantRuns variant : runs) {
                        write(out, job, variant, most, threads);
                    }
                }
                Parquet.writeEvents(lines, part);
            } finally {
                Files.deleteIfExists(lines);
            }
        });
    }

    private static void write(BufferedWriter out, StudyJob job, VariantRuns variant, int most, int threads)
            throws IOException {
        List<Integer> made = variant.outcomes().stream()
                .map(o -> o.replication())
                .filter(r -> r < most)
                .toList();
        for (int first = 0; first < made.size(); first += TOGETHER) {
            List<Integer> some = made.subList(first, Math.min(made.size(), first + TOGETHER));
            List<String> logs = Replications.each(some.size(), threads, i -> {
                RunKey key = new RunKey(job.draft().seed(), 0, some.get(i));
                return LogJson.lines(
                        variant.variant().id(), Simulation.run(variant.variant().theatre(), key));
            });
            for (String log : logs) {
                out.write(log);
            }
        }
    }
}
