package dev.bulwark.bench.assignment;

import dev.bulwark.assign.AssignmentProblem;
import dev.bulwark.assign.instance.InstanceReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.zip.GZIPInputStream;

/** All published instances beside the project, in one go: first cold, then warm. */
public final class PublishedTable {
    private static final double LIMIT_S = 60;

    private PublishedTable() {}

    /** Argument: the folder with best_known.csv. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        List<String> table = Files.readAllLines(folder.resolve("best_known.csv"));
        for (String pass : new String[] {"cold", "warm"}) {
            double total = 0;
            int proven = 0;
            double worst = 0;
            for (String line : table.subList(1, table.size())) {
                String[] cells = line.split(",", -1);
                Timed timed = Timed.solve(read(folder, cells), LIMIT_S);
                double best = Double.parseDouble(cells[6]);
                total += timed.cpuS();
                proven += timed.found().proven() ? 1 : 0;
                worst = Math.max(worst, Math.abs(timed.found().objective() - best) / best);
            }
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d instances, %d proven, %.2f s CPU together, largest difference to the published optimum %.1e%n",
                    pass,
                    table.size() - 1,
                    proven,
                    total,
                    worst);
        }
    }

    private static AssignmentProblem read(Path folder, String[] cells) throws IOException {
        boolean rows = cells[0].equals("random");
        Path file = rows
                ? folder.resolve("random").resolve(cells[1] + ".csv")
                : folder.resolve(cells[1].replaceAll("x\\d$", "") + ".txt.gz");
        try (InputStream in = Files.newInputStream(file);
                Reader text = new InputStreamReader(rows ? in : new GZIPInputStream(in), StandardCharsets.UTF_8)) {
            return InstanceReader.read(text, OptionalInt.of(Integer.parseInt(cells[4])));
        }
    }
}
