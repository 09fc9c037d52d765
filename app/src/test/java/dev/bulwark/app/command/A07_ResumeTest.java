package dev.bulwark.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.app.Main;
import dev.bulwark.app.Typed;
import dev.bulwark.model.reading.ScenarioTemplate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Studies that are killed, and go on (trust.md, faults 21 to 24 and 26). */
@Tag("slow")
class A07_ResumeTest {
    /** That of {@code bulwark scenario new}. */
    private static final String SCENARIO = ScenarioTemplate.text();

    private static final String STUDY = """
            version: 1
            study: s
            scenario: one.yaml
            replications: 4000
            replications_per_draw: 20
            draws: 20
            drivers: 2
            variants:
              - {id: many}
              - {id: few, set: {fire_units.north.load.m_48n6: 4}}
            """;

    @TempDir
    private Path folder;

    private Path study = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void write() throws IOException {
        study = folder.resolve("study.yaml");
        out = folder.resolve("out");
        Files.writeString(study, STUDY);
        Files.writeString(folder.resolve("one.yaml"), SCENARIO);
    }

    @Test
    void killedAndResumedGivesTheSameBytes() throws IOException, InterruptedException {
        for (int kill = 0; kill < 3; kill++) {
            List<String> more = kill == 0 ? List.of() : List.of("--resume");
            Process process = start(more);
            assertThat(process.waitFor(1500 + 700L * kill, TimeUnit.MILLISECONDS))
                    .isFalse();
            process.destroyForcibly().waitFor(); // SIGKILL
        }
        assertThat(out.resolve("manifest.json")).doesNotExist();
        assertThat(start(List.of("--resume")).waitFor()).isZero();
        Map<String, String> resumed = files();
        delete(out);
        assertThat(start(List.of()).waitFor()).isZero();
        assertThat(files()).isEqualTo(resumed);
        assertThat(resumed).containsKeys("manifest.json", "report.html", "runs.parquet", "summary.json");
        assertThat(resumed.keySet()).noneMatch(name -> name.contains("journal"));
    }

    @Test
    void anUnfinishedStudyIsNotOverwrittenNorMixedWithAnother() throws IOException, InterruptedException {
        Process process = start(List.of());
        waitForTheStore(process);
        process.destroyForcibly().waitFor();
        assertThat(out.resolve("store/plan.txt")).exists();
        Typed again = Typed.of("study", study.toString(), "-o", out.toString());
        assertThat(again.exit()).isEqualTo(3);
        assertThat(again.err()).contains("holds an unfinished study", "--resume");
        Files.writeString(folder.resolve("one.yaml"), SCENARIO.replace("count: 8", "count: 9"));
        Typed changed = Typed.of("study", study.toString(), "-o", out.toString(), "--resume");
        assertThat(changed.exit()).isEqualTo(3);
        assertThat(changed.err()).contains("cannot be resumed", "one.yaml: was ");
    }

    @Test
    void aSecondWriterIsRefused() throws IOException, InterruptedException {
        Process process = start(List.of());
        try {
            waitForTheStore(process);
            Typed second = Typed.of("study", study.toString(), "-o", out.toString(), "--resume");
            assertThat(second.exit()).isEqualTo(3);
            assertThat(second.err()).contains("another bulwark is writing there");
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private void waitForTheStore(Process process) throws InterruptedException {
        while (!Files.exists(out.resolve("store/plan.txt"))) {
            assertThat(process.waitFor(50, TimeUnit.MILLISECONDS)).isFalse();
        }
    }

    private Process start(List<String> more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "study",
                study.toString(),
                "-o",
                out.toString()));
        command.addAll(more);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(out)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                files.put(
                        out.relativize(file).toString(),
                        bytes.length + " " + Arrays.hashCode(bytes) + " "
                                + new String(bytes, 0, Math.min(20, bytes.length), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
