package dev.bulwark.app.command;

import dev.bulwark.app.shell.Common;
import dev.bulwark.app.work.Interrupts;
import dev.bulwark.app.work.Limits;
import dev.bulwark.app.work.OneScenario;
import dev.bulwark.app.work.ProgressLine;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bulwark compare}. */
@Command(
        name = "compare",
        header = "Run two scenarios with the same luck and tell what differs.",
        footer = {
            "  bulwark compare examples/turkey-2019/both-standalone.yaml examples/turkey-2019/both-integrated.yaml",
            "  bulwark compare before.yaml after.yaml --replications 1000 --json"
        })
public final class CompareCommand implements Callable<Integer> {
    @Mixin
    private final Common common = new Common();

    @Mixin
    private final RunOptions options = new RunOptions();

    @Parameters(index = "0", paramLabel = "FIRST", description = "A scenario document.")
    private @Nullable Path first;

    @Parameters(index = "1", paramLabel = "SECOND", description = "Another one, of the same raids.")
    private @Nullable Path second;

    @Option(names = "--replications", paramLabel = "N", description = "Runs of each; 400 by default.")
    private int replications = 400;

    @Option(names = "--seed", paramLabel = "N", description = "Of all luck; 1 by default.")
    private long seed = 1;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Limits.runs(2, replications, options.noLimit);
        Interrupts.reach(Thread.currentThread());
        int threads = Limits.threads(options.threads);
        ProgressLine progress =
                new ProgressLine(Objects.requireNonNull(spec).commandLine().getErr(), common.quiet(), System.getenv());
        List<OneScenario> both = List.of(load(first), load(second));
        return common.show(CompareAnswer.of(
                both.stream().map(OneScenario::title).toList(),
                both.get(0).run(replications, seed, threads, progress),
                both.get(1).run(replications, seed, threads, progress),
                seed));
    }

    private OneScenario load(@Nullable Path file) {
        return OneScenario.load(Objects.requireNonNull(file), options.demName(), common::say);
    }
}
