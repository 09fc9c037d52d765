package dev.bulwark.app.work;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A recording as it lies in a folder. Plots are {@code AplotsB.csv}, plain or gzipped, with any A and B; their radars are
 * {@code AsensorsB.json}, else {@code Asensors.json}, else {@code sensors.json}; the truth, where it is known, is
 * {@code AtruthB.csv}.
 *
 * @param name of the plots' file
 * @param sensors empty if the folder has none that belong to it
 */
public record RecordingFiles(String name, Path plots, Optional<Path> sensors, Optional<Path> truth) {
    private static final Pattern PLOTS = Pattern.compile("([A-Za-z0-9_.-]*)plots([A-Za-z0-9_.-]*)\\.csv(\\.gz)?");

    /** All of a folder, by name. */
    public static List<RecordingFiles> in(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, Files::isRegularFile)) {
            files.forEach(file -> names.add(String.valueOf(file.getFileName())));
        }
        names.sort(null);
        return names.stream().flatMap(name -> of(folder, name).stream()).toList();
    }

    /** The one of a name; none if it is no name of plots, or nothing lies there. */
    public static Optional<RecordingFiles> of(Path folder, String name) {
        Matcher match = PLOTS.matcher(name);
        if (!match.matches() || !Files.isRegularFile(folder.resolve(name))) {
            return Optional.empty();
        }
        String before = match.group(1);
        String after = match.group(2);
        return Optional.of(new RecordingFiles(
                name,
                folder.resolve(name),
                first(folder, before + "sensors" + after + ".json", before + "sensors.json", "sensors.json"),
                first(folder, before + "truth" + after + ".csv", before + "truth" + after + ".csv.gz")));
    }

    private static Optional<Path> first(Path folder, String... names) {
        for (String name : names) {
            if (Files.isRegularFile(folder.resolve(name))) {
                return Optional.of(folder.resolve(name));
            }
        }
        return Optional.empty();
    }
}
