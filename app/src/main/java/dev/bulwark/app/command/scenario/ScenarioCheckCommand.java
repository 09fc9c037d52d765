package dev.bulwark.app.command.scenario;

import dev.bulwark.app.shell.Common;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bulwark scenario check}. */
@Command(
        name = "check",
        header = "Check a scenario or a study: every mistake with its place and its cure.",
        footer = {
            "  bulwark scenario check my.yaml",
            "  bulwark scenario check my.yaml --explain    what holds where nothing is said"
        })
public final class ScenarioCheckCommand implements Callable<Integer> {
    @Mixin
    private final Common common = new Common();

    @Parameters(paramLabel = "FILE", description = "A scenario or a study.")
    private Path file = Path.of("");

    @Option(names = "--explain", description = "Also what the document leaves out, and the figures that fill it.")
    private boolean explain;

    @Override
    public Integer call() {
        return common.show(Verdict.of(file, explain));
    }
}
