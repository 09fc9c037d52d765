package dev.bulwark.bench;

import com.sun.management.ThreadMXBean;
import dev.bulwark.engine.log.Event;
import dev.bulwark.engine.run.RunKey;
import dev.bulwark.engine.run.Simulation;
import dev.bulwark.engine.run.Theatre;
import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.document.Folder;
import dev.bulwark.model.reading.ScenarioReader;
import dev.bulwark.study.Study;
import dev.bulwark.terrain.library.BundledTerrain;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.DoubleToLongFunction;
import java.util.regex.Pattern;

/**
 * Whole workloads, processor time and memory of one thread: the peers' W1, W2 and W3, and the reference raid with ever
 * more threats. Prints tables for docs/benchmarks.md.
 */
public final class Workloads {
    private static final int MOST_RUNS = 1000;
    /** Enough for a large workload: as many runs as fit into so much processor time, one at least. */
    private static final double LONGEST_S = 10;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final String wanted;

    private Workloads(String wanted) {
        this.wanted = wanted;
    }

    public static void main(String[] args) throws IOException {
        new Workloads(args.length == 0 ? "" : args[0]).all();
    }

    @SuppressWarnings("SystemOut") // a program that prints a table
    private void all() throws IOException {
        System.out.println("| workload | solve, CPU ms of this thread | run, CPU ms | allocated a run, MB | shot down"
                + " | missiles fired | a kill |\n|---|---:|---:|---:|---:|---:|---:|");
        peer("W1: 100 aircraft pass by 8 sites, 1 h", 100, 8, 3600, 500, 300, true);
        peer("W2: the same across the sites, one network", 100, 8, 3600, 0, 300, true);
        peer("W2, sites on their own", 100, 8, 3600, 0, 300, false);
        peer("W3: 1,000 aircraft and 80 sites, 360 s", 1000, 80, 360, 0, 60, true);
        String raid = Files.readString(Path.of("examples/reference-raid/raid.yaml"));
        for (double factor : new double[] {.1, 1, 10, 100}) {
            row("reference raid, " + Math.round(100 * factor) + " threats", times(raid, factor), Map.of());
        }
    }

    /** Sites four abreast along the way, 60 km apart; the aircraft come from the west, as many lanes as sites are wide. */
    private void peer(String name, int aircraft, int sites, int seconds, double pastKm, double awayKm, boolean joined)
            throws IOException {
        StringBuilder text = new StringBuilder("""
                version: 1
                scenario: peers' workload
                catalogue: range.yaml
                terrain: {dem: flat}
                figures:
                  dart.sspk: {value: 0.9, reason: the peer's}
                  dart.max_range_km: {value: 100 km, reason: the peer's class}
                """);
        text.append("duration: ")
                .append(seconds)
                .append(" s\nassets: [{id: end, at: \"")
                .append(String.format(Locale.ROOT, "%.4f, 44.0\"}]%n", 39 + pastKm / 111));
        text.append("fire_units:\n");
        int columns = sites / 4;
        for (int i = 0; i < sites; i++) {
            text.append(String.format(
                    Locale.ROOT,
                    "  - {id: s%d, system: gun, at: \"%.4f, %.4f\", load: {dart: 32}, doctrine: shoot-look-shoot 3}%n",
                    i,
                    39 + .54 * (i % 4 - 1.5),
                    34 + .7 * (i / 4 % columns)));
        }
        if (joined) {
            text.append("networks: [{id: net, members: all}]\n");
        }
        text.append(String.format(
                Locale.ROOT,
                "raids: [{id: a, threat: jet, count: %d, from: \"%.4f, %.4f\", to: end, abreast: %d m, altitude: 9000 m"
                        + " above sea, speed: 480 kt}]%n",
                aircraft,
                39 + pastKm / 111,
                34 - awayKm / 86,
                200_000 / aircraft));
        row(name, text.toString(), Map.of("range.yaml", range()));
    }

    private void row(String name, String scenario, Map<String, String> beside) {
        if (!name.contains(wanted)) {
            return;
        }
        Map<String, String> files = new TreeMap<>(beside);
        files.put("w.yaml", scenario);
        var read = new ScenarioReader(Catalogue.bundled())
                .read(Folder.of(files), "w.yaml")
                .orThrow()
                .nominal();
        long start = THREADS.getCurrentThreadCpuTime();
        Theatre theatre = Study.prepare(read, choice -> BundledTerrain.nearEast());
        double solveMs = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
        long warming = THREADS.getCurrentThreadCpuTime();
        int runs = 0;
        do { // warm
            Simulation.run(theatre, new RunKey(2, 0, runs++));
        } while (runs < MOST_RUNS && (THREADS.getCurrentThreadCpuTime() - warming) / 1e9 < LONGEST_S);
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long begin = THREADS.getCurrentThreadCpuTime();
        double shotDown = 0;
        double fired = 0;
        for (int i = 0; i < runs; i++) {
            for (Event event : Simulation.run(theatre, new RunKey(1, 0, i)).events()) {
                fired += event instanceof Event.Fired ? 1.0 / runs : 0;
                boolean kill = event instanceof Event.Intercepted met && met.outcome() == Event.Outcome.KILL;
                shotDown += kill ? 1.0 / runs : 0;
            }
        }
        double ms = (THREADS.getCurrentThreadCpuTime() - begin) / 1e6 / runs;
        double mb = (THREADS.getCurrentThreadAllocatedBytes() - bytes) / 1e6 / runs;
        System.out.printf(
                Locale.ROOT,
                "| %s | %,.0f | %.3f | %.2f | %.1f | %.1f | %.2f |%n",
                name,
                solveMs,
                ms,
                mb,
                shotDown,
                fired,
                fired / shotDown);
    }

    /** The raid with each count multiplied, in the same time and width. */
    private static String times(String raid, double factor) {
        String more = replaced(raid, "(threat: \\w+,?\\s+count: )(\\d+)()", n -> Math.max(1, Math.round(n * factor)));
        String closer = replaced(more, "(abreast: )(\\d+)( k)m", n -> Math.round(1000 * n / factor));
        return replaced(closer, "(to: .*every: |\\n    every: )(\\d+)( )s", n -> Math.round(1000 * n / factor));
    }

    private static String replaced(String text, String pattern, DoubleToLongFunction change) {
        return Pattern.compile(pattern)
                .matcher(text)
                .replaceAll(m -> m.group(1)
                        + change.applyAsLong(Integer.parseInt(m.group(2)))
                        + (m.group(3).isEmpty() ? "" : m.group(3).isBlank() ? " ms" : " m"));
    }

    private static String range() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(Workloads.class.getResourceAsStream("/dev/bulwark/app/validation/range.yaml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
