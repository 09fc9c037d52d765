package dev.bulwark.app.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What tracks were made from. */
public final class TrackedOrigin {
    private TrackedOrigin() {}

    /** The program and the SHA-256 of what was read and of the tracks as text. */
    public static Map<String, Object> of(
            String program, Path plots, Path sensors, @Nullable Path truth, String tracksCsv) throws IOException {
        Map<String, Object> made = new LinkedHashMap<>();
        made.put("program", program);
        made.put("plots_sha256", hash(plots));
        made.put("sensors_sha256", hash(sensors));
        if (truth != null) {
            made.put("truth_sha256", hash(truth));
        }
        made.put("tracks_sha256", Hash.of(tracksCsv));
        return made;
    }

    private static String hash(Path file) throws IOException {
        return Hash.of(Files.readAllBytes(file));
    }
}
