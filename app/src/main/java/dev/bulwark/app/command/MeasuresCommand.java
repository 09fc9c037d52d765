package dev.bulwark.app.command;

import dev.bulwark.app.shell.Common;
import dev.bulwark.app.shell.Failure;
import dev.bulwark.app.work.OneScenario;
import dev.bulwark.engine.log.RunLog;
import dev.bulwark.engine.measures.Measures;
import dev.bulwark.engine.measures.RunOutcome;
import dev.bulwark.exchange.record.LogReader;
import dev.bulwark.exchange.table.Parquet;
import dev.bulwark.study.runs.PreparedVariant;
import dev.bulwark.study.runs.VariantRuns;
import dev.bulwark.study.summary.Summaries;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code bulwark measures}. */
@Command(
        name = "measures",
        header = "Read a log of runs back and tell what it came to: the run's own numbers, and details.",
        footer = {
            "  bulwark run my.yaml --replications 100 --log runs.jsonl",
            "  bulwark measures my.yaml runs.jsonl",
            "  bulwark measures my.yaml runs.parquet --json"
        })
public final class MeasuresCommand implements Callable<Integer> {
    @Mixin
    private final Common common = new Common();

    @Mixin
    private final RunOptions options = new RunOptions();

    @Parameters(index = "0", paramLabel = "SCENARIO", description = "The scenario document of the runs.")
    private @Nullable Path scenario;

    @Parameters(index = "1", paramLabel = "LOG", description = "What run --log has written: .jsonl or .parquet.")
    private @Nullable Path log;

    @Override
    public Integer call() throws IOException {
        Path file = Objects.requireNonNull(log);
        if (!file.toString().endsWith(".jsonl") && !file.toString().endsWith(".parquet")) {
            throw Failure.usage("a log is .jsonl or .parquet, not " + file.getFileName());
        }
        OneScenario one = OneScenario.load(Objects.requireNonNull(scenario), options.demName(), common::say);
        Measures measures = new Measures(one.theatre().scenario());
        List<RunOutcome> outcomes = new ArrayList<>();
        read(file, run -> outcomes.add(measured(measures, run, file)));
        if (outcomes.isEmpty()) {
            throw Failure.badInput(file + ": holds no run");
        }
        PreparedVariant variant = new PreparedVariant("scenario", one.title(), one.theatre());
        return common.show(
                new MeasuresAnswer(one.title(), Summaries.of(new VariantRuns(variant, outcomes, List.of()))));
    }

    private static RunOutcome measured(Measures measures, RunLog run, Path file) {
        try {
            return measures.of(run);
        } catch (IllegalArgumentException e) {
            throw Failure.badInput(file + ", replication " + run.replication() + ": " + e.getMessage()
                    + "; is it the log of another scenario?");
        }
    }

    private static void read(Path file, Consumer<RunLog> runs) throws IOException {
        Path lines = file;
        boolean parquet = file.toString().endsWith(".parquet");
        try {
            if (parquet) {
                lines = Files.createTempFile("bulwark-log", ".jsonl");
                Parquet.readLog(file, lines);
            }
            try (BufferedReader reader = Files.newBufferedReader(lines)) {
                LogReader.read(reader, runs);
            }
        } catch (LogReader.LogException e) {
            throw Failure.badInput(file + ", " + e.getMessage());
        } finally {
            if (parquet) {
                Files.deleteIfExists(lines);
            }
        }
    }
}
