package dev.bulwark.app.command;

import dev.bulwark.app.shell.Common;
import dev.bulwark.app.shell.Failure;
import dev.bulwark.app.work.Interrupts;
import dev.bulwark.app.work.Limits;
import dev.bulwark.app.work.OneScenario;
import dev.bulwark.app.work.ProgressLine;
import dev.bulwark.study.runs.VariantRuns;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bulwark run}. */
@Command(
        name = "run",
        header = "Run one scenario many times and tell what gets through.",
        footer = {
            "  bulwark run examples/turkey-2019/s400-four.yaml",
            "  bulwark run my.yaml --replications 1000 --seed 7 --json",
            "  bulwark run my.yaml --replications 1 --replay raid.czml --log raid.jsonl"
        })
public final class RunCommand implements Callable<Integer> {
    @Mixin
    private final Common common = new Common();

    @Mixin
    private final RunOptions options = new RunOptions();

    @Parameters(paramLabel = "SCENARIO", description = "A scenario document (YAML or JSON).")
    private @Nullable Path scenario;

    @Option(names = "--replications", paramLabel = "N", description = "Runs with different luck; 100 by default.")
    private long replications = 100;

    @Option(names = "--seed", paramLabel = "N", description = "Of all luck; 1 by default.")
    private long seed = 1;

    @Option(
            names = "--log",
            paramLabel = "FILE",
            description = "Write every event of every run to a .jsonl or .parquet file.")
    private @Nullable Path log;

    @Option(
            names = "--replay",
            paramLabel = "FILE",
            description = "Write the first run as a .czml file for Cesium, or as .jsonl.")
    private @Nullable Path replay;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        CommandSpec here = Objects.requireNonNull(spec);
        Path file = Objects.requireNonNull(scenario);
        Limits.runs(1, replications, options.noLimit);
        if (replications > Integer.MAX_VALUE) {
            throw Failure.usage("--replications can be " + Integer.MAX_VALUE + " at most");
        }
        OneScenario.checkNames(log, replay);
        Interrupts.reach(Thread.currentThread());
        OneScenario one = OneScenario.load(file, options.demName(), common::say);
        ProgressLine progress = new ProgressLine(here.commandLine().getErr(), common.quiet(), System.getenv());
        long start = System.nanoTime();
        VariantRuns runs = one.run((int) replications, seed, Limits.threads(options.threads), progress);
        double seconds = (System.nanoTime() - start) / 1e9;
        one.write(log, replay, runs, seed, Version.ofBulwark());
        return common.show(RunAnswer.of(one.title(), seed, runs, one.terrainNote(), seconds));
    }
}
