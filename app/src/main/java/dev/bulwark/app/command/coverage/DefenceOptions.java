package dev.bulwark.app.command.coverage;

import dev.bulwark.app.shell.Failure;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which defence, on which ground, against what: the options of all commands about coverage. A picocli mixin. */
final class DefenceOptions {
    @Parameters(paramLabel = "SCENARIO", description = "A scenario document (YAML or JSON).")
    private @Nullable Path scenario;

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

    @Option(names = "--dem", paramLabel = "PATH", description = "Elevation to use instead of what the scenario names.")
    private @Nullable Path dem;

    CoverageJob read(Consumer<String> warnings) {
        if (fold < 1) {
            throw Failure.badInput("--at-least " + fold + ": at least one site covers what is covered");
        }
        return CoverageJob.read(scenario(), dem, warnings);
    }

    Path scenario() {
        return Objects.requireNonNull(scenario);
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
