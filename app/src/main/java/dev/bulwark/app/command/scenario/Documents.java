package dev.bulwark.app.command.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What sort of document a file is. */
public final class Documents {
    private static final int LOOK_AT = 64 << 10;

    private Documents() {}

    /** Whether a line of it begins with {@code study:}; a file that cannot be read is none. */
    public static boolean isStudy(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (java.io.InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(LOOK_AT), StandardCharsets.UTF_8)
                    .lines()
                    .anyMatch(l -> l.startsWith("study:"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
