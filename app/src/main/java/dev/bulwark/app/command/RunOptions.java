package dev.bulwark.app.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that run, study and demo share. A picocli mixin. */
final class RunOptions {
    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Cores to use; all by default. The result is the same.")
    int threads;

    @Option(
            names = "--dem",
            paramLabel = "FILE",
            description = "Elevation file, or folder of them, to use instead of what the scenario names.")
    @Nullable
    Path dem;

    @Option(names = "--no-limit", description = "Run more than ten million runs if asked to.")
    boolean noLimit;

    /** The elevation file as scenarios name it, or null. */
    @Nullable
    String demName() {
        return dem == null ? null : dem.toAbsolutePath().toString();
    }
}
