package dev.bulwark.app.work;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One scenario on its ground, as most commands take it. A picocli mixin. */
public final class ScenarioFile {
    @Parameters(paramLabel = "SCENARIO", description = "A scenario document (YAML or JSON).")
    private @Nullable Path scenario;

    @Option(names = "--dem", paramLabel = "PATH", description = "Elevation to use instead of what the scenario names.")
    private @Nullable Path dem;

    public Path path() {
        return Objects.requireNonNull(scenario);
    }

    /** The elevation to use instead, or null. */
    public @Nullable Path dem() {
        return dem;
    }

    /** Reads the scenario and solves its geometry. */
    public OneScenario load(Consumer<String> warnings) {
        return OneScenario.load(
                path(), dem == null ? null : dem.toAbsolutePath().toString(), warnings);
    }
}
