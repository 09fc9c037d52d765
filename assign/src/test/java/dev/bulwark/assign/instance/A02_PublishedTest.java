package dev.bulwark.assign.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.bulwark.assign.Assignment;
import dev.bulwark.assign.AssignmentProblem;
import dev.bulwark.assign.ExactAssigner;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Published instances and their proven optima. They are other people's data, beside the project and not part of it. */
class A02_PublishedTest {
    private static final Path SHARED =
            Path.of(System.getenv().getOrDefault("BULWARK_SHARED", "../../shared"), "reference", "wta");

    /** A line of the table of optima: set, instance, types, targets, units of each, units, objective, ... */
    record Published(String set, String instance, int unitsPerType, double objective) {
        static Published of(String line) {
            String[] cells = line.split(",", -1);
            return new Published(cells[0], cells[1], Integer.parseInt(cells[4]), Double.parseDouble(cells[6]));
        }

        Path file() {
            return set.equals("random")
                    ? SHARED.resolve("random").resolve(instance + ".csv")
                    : SHARED.resolve(instance.replaceAll("x\\d$", "") + ".txt.gz");
        }
    }

    static Stream<Published> published() throws IOException {
        Path table = SHARED.resolve("best_known.csv");
        if (!Files.exists(table)) {
            return Stream.of(new Published("none", "none", 0, 0));
        }
        List<String> lines = Files.readAllLines(table);
        return lines.stream().skip(1).map(Published::of);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("published")
    void provenToTheLastDigitPublished(Published published) throws IOException {
        assumeTrue(Files.exists(published.file()), "the published instances are not beside the project: skipped");
        AssignmentProblem problem;
        try (InputStream in = Files.newInputStream(published.file());
                Reader text = new InputStreamReader(
                        published.set().equals("random") ? in : new GZIPInputStream(in), StandardCharsets.UTF_8)) {
            problem = InstanceReader.read(text, OptionalInt.of(published.unitsPerType()));
        }
        Assignment found = new ExactAssigner().solve(problem);
        assertThat(found.proven()).isTrue();
        assertThat(found.objective()).isCloseTo(published.objective(), within(1e-9 * published.objective()));
    }
}
