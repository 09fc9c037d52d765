package dev.bulwark.app.serve.api;

import dev.bulwark.app.command.Version;
import dev.bulwark.app.serve.desk.Desk;
import dev.bulwark.app.serve.http.Refusal;
import dev.bulwark.app.work.Recording;
import dev.bulwark.app.work.RecordingFiles;
import dev.bulwark.app.work.Tracked;
import dev.bulwark.app.work.TrackedOrigin;
import dev.bulwark.track.text.TracksCsv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Recordings of a folder, tracked when they are first asked for; the last few are kept as long as their files stay. */
public final class Recorded {
    /** What a browser draws without stalling; more is for the command line. */
    private static final int MOST_PLOTS = 200_000;

    private static final long MOST_BYTES = 64L << 20;
    private static final int MOST_KEPT = 3;

    private final Desk desk;
    private final @Nullable Path given;
    private final Kept<State, Known> kept = new Kept<>(MOST_KEPT);

    /** A recording and when its files were last written. */
    private record State(RecordingFiles files, String times) {}

    /**
     * A recording with its tracks.
     *
     * @param made what the tracks were made from, and the command that makes them again
     */
    record Known(RecordingFiles files, Tracked tracked, Map<String, Object> made) {}

    /** @param given folder of recordings; null for that of the open scenario */
    public Recorded(Desk desk, @Nullable Path given) {
        this.desk = desk;
        this.given = given;
    }

    Path folder() {
        return given == null ? desk.now().texts().folder() : given;
    }

    Known of(String name) throws IOException {
        RecordingFiles files = RecordingFiles.of(folder(), name)
                .orElseThrow(() -> Refusal.notFound(
                        "file",
                        "there are no plots '" + name + "' in the folder of recordings; they end in .csv or .csv.gz"));
        Path sensors = files.sensors()
                .orElseThrow(() -> new Refusal(
                        422,
                        "file",
                        "'" + name + "' has no radars",
                        "sensors.json beside it",
                        "write one as 'bulwark track --sensors' reads it"));
        if (Files.size(files.plots()) > MOST_BYTES) {
            throw tooLarge(name, (Files.size(files.plots()) >> 20) + " MiB", (MOST_BYTES >> 20) + " MiB");
        }
        State state = new State(files, times(files));
        Optional<Known> before = kept.find(state);
        if (before.isPresent()) {
            return before.get();
        }
        Recording recording =
                Recording.read(files.plots(), sensors, files.truth().orElse(null));
        if (recording.plots().size() > MOST_PLOTS) {
            throw tooLarge(name, recording.plots().size() + " plots", MOST_PLOTS + " plots");
        }
        Tracked tracked = Tracked.of(recording);
        Known known = new Known(files, tracked, made(files, sensors, tracked));
        kept.keep(state, known);
        return known;
    }

    private static Refusal tooLarge(String name, String found, String most) {
        return new Refusal(
                422, "file", "'" + name + "' has " + found, "at most " + most, "'bulwark track' takes any number");
    }

    private static String times(RecordingFiles files) throws IOException {
        StringBuilder times = new StringBuilder().append(Files.getLastModifiedTime(files.plots()));
        for (Path file : files.sensors().stream().toList()) {
            times.append(' ').append(Files.getLastModifiedTime(file));
        }
        for (Path file : files.truth().stream().toList()) {
            times.append(' ').append(Files.getLastModifiedTime(file));
        }
        return times.toString();
    }

    private static Map<String, Object> made(RecordingFiles files, Path sensors, Tracked tracked) throws IOException {
        Path truth = files.truth().orElse(null);
        Map<String, Object> made = new LinkedHashMap<>();
        made.put(
                "command",
                "bulwark track " + Origins.shell(files.plots()) + " --sensors " + Origins.shell(sensors)
                        + (truth == null ? "" : " --truth " + Origins.shell(truth))
                        + " -o tracks.csv --replay tracks.czml");
        made.putAll(
                TrackedOrigin.of(Version.ofBulwark(), files.plots(), sensors, truth, TracksCsv.of(tracked.tracks())));
        return made;
    }
}
