package dev.bulwark.app.command;

import dev.bulwark.app.shell.Common;
import dev.bulwark.app.shell.Failure;
import dev.bulwark.app.work.Interrupts;
import dev.bulwark.app.work.Limits;
import dev.bulwark.app.work.OneScenario;
import dev.bulwark.study.causes.CauseSummary;
import dev.bulwark.study.causes.Causes;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bulwark causes}. */
@Command(
        name = "causes",
        header = "Tell why threats get through: the same runs again, one thing relaxed at a time.",
        footer = {
            "  bulwark causes examples/turkey-2019/s400-four.yaml",
            "  bulwark causes my.yaml --replications 500 --json"
        })
public final class CausesCommand implements Callable<Integer> {
    private static final int RUNS_PER_REPLICATION = 8;

    @Mixin
    private final Common common = new Common();

    @Mixin
    private final RunOptions options = new RunOptions();

    @Parameters(paramLabel = "SCENARIO", description = "A scenario document (YAML or JSON).")
    private @Nullable Path scenario;

    @Option(names = "--replications", paramLabel = "N", description = "Runs to explain; 100 by default.")
    private long replications = 100;

    @Option(names = "--seed", paramLabel = "N", description = "Of all luck; 1 by default.")
    private long seed = 1;

    @Override
    public Integer call() {
        Limits.runs(RUNS_PER_REPLICATION, replications, options.noLimit);
        if (replications > Integer.MAX_VALUE) {
            throw Failure.usage("--replications can be " + Integer.MAX_VALUE + " at most");
        }
        Interrupts.reach(Thread.currentThread());
        OneScenario one = OneScenario.load(Objects.requireNonNull(scenario), options.demName(), common::say);
        Causes causes = new Causes(one.theatre(), one.surroundings());
        CauseSummary summary = causes.summary(seed, (int) replications, Limits.threads(options.threads));
        return common.show(new CausesAnswer(one.title(), seed, summary, one.terrainNote()));
    }
}
