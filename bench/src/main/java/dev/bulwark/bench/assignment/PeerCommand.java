package dev.bulwark.bench.assignment;

import dev.bulwark.assign.AssignmentProblem;
import dev.bulwark.assign.instance.InstanceReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalInt;

/** One file of rows read and solved by HiGHS alone, as a whole process beside {@code bulwark assign}. */
public final class PeerCommand {
    private PeerCommand() {}

    /** Arguments: file, time limit in seconds. */
    public static void main(String[] args) throws IOException {
        AssignmentProblem problem;
        try (Reader text = Files.newBufferedReader(Path.of(args[0]))) {
            problem = InstanceReader.read(text, OptionalInt.of(1));
        }
        HighsPeer.Outcome found = HighsPeer.solve(problem, Double.parseDouble(args[1]));
        System.out.printf(
                Locale.ROOT,
                "objective %.9g, bound %.9g, %.2f s wall%n",
                found.objective(),
                found.bound(),
                found.wallS());
    }
}
