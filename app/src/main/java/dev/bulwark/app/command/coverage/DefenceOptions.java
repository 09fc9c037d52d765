package dev.bulwark.app.command.coverage;

import dev.bulwark.app.shell.Failure;
import dev.bulwark.app.work.ScenarioFile;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which defence, on which ground, against what: the options of all commands about coverage. A picocli mixin. */
final class DefenceOptions {
    @Mixin
    private final ScenarioFile scenario = new ScenarioFile();

    @Option(names = "--site", paramLabel = "ID", description = "One fire unit or radar; all if not given.")
    private @Nullable String site;

    @Option(
            names = "--target",
            paramLabel = "TYPE",
            description = "A threat of the catalogue; by default the largest of the scenario's raids.")
    private @Nullable String target;

    @Option(
            names = "--at-least",
            paramLabel = "K",
            description = "Only where at least so many sites cover; ${DEFAULT-VALUE} if not given.")
    private int fold = 1;

    CoverageJob read(Consumer<String> warnings) {
        if (fold < 1) {
            throw Failure.badInput("--at-least " + fold + ": at least one site covers what is covered");
        }
        return CoverageJob.read(scenario.path(), scenario.dem(), warnings);
    }

    Path scenario() {
        return scenario.path();
    }

    @Nullable
    String site() {
        return site;
    }

    @Nullable
    String target() {
        return target;
    }

    int fold() {
        return fold;
    }
}
