package dev.bulwark.app.work;

import dev.bulwark.app.shell.Failure;
import java.nio.file.Files;
import java.nio.file.Path;

/** The examples lie beside the launcher, or in the working folder. */
public final class Examples {
    private static final Path TURKEY = Path.of("examples", "turkey-2019");

    private Examples() {}

    /** A document of the example Turkey 2019, relative to the working folder if it lies in it. */
    public static Path turkey(String name) {
        String home = System.getenv("BULWARK_HOME");
        Path here = Path.of("").toAbsolutePath();
        Path file = (home == null ? TURKEY : Path.of(home).resolve(TURKEY)).resolve(name);
        if (!Files.isRegularFile(file)) {
            throw Failure.badInput(file + ": the example is not there; start ./bulwark from its own folder");
        }
        return file.startsWith(here) ? here.relativize(file) : file;
    }
}
