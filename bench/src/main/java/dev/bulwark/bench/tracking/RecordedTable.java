package dev.bulwark.bench.tracking;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.track.score.Gospa;
import dev.bulwark.track.score.Nees;
import dev.bulwark.track.score.Ospa;
import dev.bulwark.track.score.Picture;
import dev.bulwark.track.score.Pictures;
import dev.bulwark.track.score.Siap;
import dev.bulwark.track.tracker.Settings;
import dev.bulwark.track.tracker.TrackTable;
import dev.bulwark.track.tracker.Tracker;
import java.io.IOException;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

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

    /** Zürich and Geneva. */
    private static final List<Geodetic> SITES =
            List.of(Geodetic.ofDegrees(47.46, 8.55, 450), Geodetic.ofDegrees(46.24, 6.11, 430));

    /** An hour but for its last minutes. */
    private static final int TRAFFIC_SCANS = 1750;

    private static final int TRAFFIC_REPEATS = 40;

    private RecordedTable() {}

    /** Arguments: the folder of the workloads, nearest or joint, then seeds. Real traffic comes last, if it is there. */
    public static void main(String[] args) throws IOException {
        Settings settings = Settings.defaults().with(Settings.Association.valueOf(args[1].toUpperCase(Locale.ROOT)));
        for (Level level : LEVELS) {
            for (String seed : Arrays.asList(args).subList(2, args.length)) {
                row(
                        level.folder() + " s" + seed,
                        Workload.read(Path.of(args[0], level.folder()), seed),
                        level.repeats(),
                        settings);
            }
        }
        Path traffic = Path.of(args[0], "real", "adsb_switzerland_20180801_11h.csv.gz");
        if (Files.exists(traffic)) {
            try (Reader states = Workload.open(traffic.resolveSibling("adsb_switzerland_20180801_11h.csv"))) {
                row("traffic", AdsbTraffic.seen(states, SITES, TRAFFIC_SCANS), TRAFFIC_REPEATS, settings);
            }
        }
    }

    private static void row(String name, Workload work, int repeats, Settings settings) {
        double[] cpuS = new double[repeats];
        TrackTable table = new TrackTable();
        for (int i = 0; i < cpuS.length; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            table = Tracker.run(work.plots(), work.sensors(), settings);
            cpuS[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / NANOS;
        }
        double[] warm = Arrays.copyOfRange(cpuS, cpuS.length / 2, cpuS.length);
        Arrays.sort(warm);
        print(name, work.plots().size(), cpuS[0], warm[warm.length / 2], work.truth(), table);
    }

    private static void print(String name, int plots, double coldS, double warmS, Picture truth, TrackTable table) {
        Picture tracks = Pictures.of(table);
        Gospa gospa = Gospa.of(truth, tracks, CUT_M);
        Ospa ospa = Ospa.of(truth, tracks, CUT_M);
        Siap siap = Siap.of(truth, tracks, CUT_M);
        Nees nees = Nees.of(truth, table, CUT_M);
        System.out.printf(
                Locale.ROOT,
                "| %s | %,.0f | %,.0f | %.1f / %.1f | %.0f | %.1f | %.1f | %.2f / %.2f | %.4f | %.4f | %.4f | %d | %d | %.3f | %.2f | %.3f |%n",
                name,
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
}
