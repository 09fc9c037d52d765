package dev.bulwark.bench.tracking;

import dev.bulwark.exchange.track.SensorsFile;
import dev.bulwark.model.document.SourceFile;
import dev.bulwark.track.plot.Plots;
import dev.bulwark.track.plot.Sensor;
import dev.bulwark.track.score.Picture;
import dev.bulwark.track.text.PictureReader;
import dev.bulwark.track.text.PlotsReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** A recording with truth: plots for the tracker, and where the targets really were. */
public record Workload(List<Sensor> sensors, Plots plots, Picture truth) {

    /** Reads {@code sensors.json}, {@code plots_sN.csv} and {@code truth_sN.csv} of a folder, the tables perhaps gzipped. */
    public static Workload read(Path folder, String seed) throws IOException {
        Path known = folder.resolve("sensors.json");
        List<Sensor> sensors = SensorsFile.read(new SourceFile(known.toString(), Files.readString(known)))
                .sensors();
        try (Reader plots = open(folder.resolve("plots_s" + seed + ".csv"));
                Reader truth = open(folder.resolve("truth_s" + seed + ".csv"))) {
            return new Workload(sensors, PlotsReader.read(plots, sensors), PictureReader.read(truth, "truth_id"));
        }
    }

    /** A text, or the gzipped one beside it. */
    static Reader open(Path file) throws IOException {
        if (Files.exists(file)) {
            return Files.newBufferedReader(file);
        }
        InputStream in = Files.newInputStream(file.resolveSibling(file.getFileName() + ".gz"));
        return new InputStreamReader(new GZIPInputStream(new BufferedInputStream(in)), StandardCharsets.UTF_8);
    }
}
