package dev.bulwark.terrain;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Data beside the repository that only some machines have; a test without it is skipped, saying so. */
public final class Shared {

    private Shared() {}

    /** A file of ../shared/data/terrain, or of BULWARK_SHARED/data/terrain. */
    public static Path terrain(String name) {
        Path file = Stream.of(System.getProperty("BULWARK_SHARED"), System.getenv("BULWARK_SHARED"), "../../shared")
                .filter(Shared::given)
                .map(folder -> Path.of(folder, "data", "terrain", name))
                .filter(Files::exists)
                .findFirst()
                .orElse(Path.of(name));
        assumeTrue(Files.exists(file), "skipped: ../shared/data/terrain/" + name + " is not on this machine");
        return file;
    }

    private static boolean given(@Nullable String folder) {
        return folder != null;
    }
}
