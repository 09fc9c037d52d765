package dev.bulwark.bench.tracking;

import dev.bulwark.exchange.track.SensorsFile;
import dev.bulwark.model.document.SourceFile;
import dev.bulwark.track.plot.Plots;
import dev.bulwark.track.plot.Sensor;
import dev.bulwark.track.score.Gospa;
import dev.bulwark.track.score.Nees;
import dev.bulwark.track.score.Ospa;
import dev.bulwark.track.score.Picture;
import dev.bulwark.track.score.Pictures;
import dev.bulwark.track.score.Siap;
import dev.bulwark.track.text.PictureReader;
import dev.bulwark.track.text.PlotsReader;
import dev.bulwark.track.tracker.Settings;
import dev.bulwark.track.tracker.TrackTable;
import dev.bulwark.track.tracker.Tracker;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * Scores and speed on the recorded workloads. Speed is plots by processor seconds of the tracker alone, one thread: the
 * first run of the program (cold), and the median of later ones.
 */
public final class RecordedTable {
    private static final double CUT_M = 2000;
    private static final double NANOS = 1e9;

    /** A workload and how often it is repeated for the clock. */
    private record Level(String folder, int repeats) {}

    private static final List<Level> LEVELS =
            List.of(new Level("L1_easy", 400), new Level("L2_dense", 100), new Level("L3_clutter", 30));

    private RecordedTable() {}

    /** Arguments: the folder of the workloads, nearest or joint, then seeds. */
    public static void main(String[] args) throws IOException {
        Settings settings = Settings.defaults().with(Settings.Association.valueOf(args[1].toUpperCase(Locale.ROOT)));
        for (Level level : LEVELS) {
            for (String seed : Arrays.asList(args).subList(2, args.length)) {
                row(Path.of(args[0], level.folder()), seed, level, settings);
            }
        }
    }

    private static void row(Path folder, String seed, Level level, Settings settings) throws IOException {
        Path known = folder.resolve("sensors.json");
        List<Sensor> sensors = SensorsFile.read(new SourceFile(known.toString(), Files.readString(known)))
                .sensors();
        Plots plots;
        Picture truth;
        try (Reader text = open(folder.resolve("plots_s" + seed + ".csv"))) {
            plots = PlotsReader.read(text, sensors);
        }
        try (Reader text = open(folder.resolve("truth_s" + seed + ".csv"))) {
            truth = PictureReader.read(text, "truth_id");
        }
        double[] cpuS = new double[level.repeats()];
        TrackTable table = new TrackTable();
        for (int i = 0; i < cpuS.length; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            table = Tracker.run(plots, sensors, settings);
            cpuS[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / NANOS;
        }
        double[] warm = Arrays.copyOfRange(cpuS, cpuS.length / 2, cpuS.length);
        Arrays.sort(warm);
        print(level.folder(), seed, plots.size(), cpuS[0], warm[warm.length / 2], truth, table);
    }

    private static void print(
            String level, String seed, int plots, double coldS, double warmS, Picture truth, TrackTable table) {
        Picture tracks = Pictures.of(table);
        Gospa gospa = Gospa.of(truth, tracks, CUT_M);
        Ospa ospa = Ospa.of(truth, tracks, CUT_M);
        Siap siap = Siap.of(truth, tracks, CUT_M);
        Nees nees = Nees.of(truth, table, CUT_M);
        System.out.printf(
                Locale.ROOT,
                "| %s s%s | %,.0f | %,.0f | %.1f / %.1f | %.0f | %.1f | %.1f | %.2f / %.2f | %.4f | %.4f | %.4f | %d | %d | %.3f | %.2f | %.3f |%n",
                level,
                seed,
                plots / warmS,
                plots / coldS,
                ospa.order1M(),
                ospa.order2M(),
                gospa.meanM(),
                gospa.positionRmseM(),
                gospa.velocityRmseMps(),
                gospa.missed(),
                gospa.spurious(),
                siap.completeness(),
                siap.ambiguity(),
                siap.spuriousness(),
                siap.trackChanges(),
                gospa.identitySwitches(),
                siap.longestSegment(),
                nees.mean(),
                nees.inside());
    }

    private static Reader open(Path file) throws IOException {
        if (Files.exists(file)) {
            return Files.newBufferedReader(file);
        }
        InputStream in = Files.newInputStream(file.resolveSibling(file.getFileName() + ".gz"));
        return new InputStreamReader(new GZIPInputStream(new BufferedInputStream(in)), StandardCharsets.UTF_8);
    }
}
