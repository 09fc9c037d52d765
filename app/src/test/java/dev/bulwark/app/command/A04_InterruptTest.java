package dev.bulwark.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.bulwark.app.Main;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C on a real process that has a billion runs to do. */
@Tag("slow")
class A04_InterruptTest {
    private static final Path STUDY = Path.of("..", "examples", "turkey-2019", "study.yaml");

    private static final long SIGINT = 1 << (2 - 1);

    @TempDir
    private Path folder;

    @Test
    void ctrlCStopsInOrder() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/kill")));
        Path err = folder.resolve("err.txt");
        List<String> command = new ArrayList<>(listening());
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "study",
                STUDY.toString(),
                "-o",
                folder.resolve("out").toString(),
                "--replications",
                "1000000"));
        Process process = new ProcessBuilder(command)
                .redirectError(err.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            waitUntilItRuns(process);
            new ProcessBuilder("/bin/kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(130);
            assertThat(Files.readString(err, StandardCharsets.UTF_8))
                    .endsWith("out: paused; the same command with --resume goes on\n");
            assertThat(folder.resolve("out/store/runs.journal")).exists();
            assertThat(folder.resolve("out/manifest.json")).doesNotExist();
        } finally {
            process.destroyForcibly();
        }
    }

    /** What a shell starts in the background is deaf to Ctrl-C, and so is whatever that starts, unless it is told to listen. */
    private static List<String> listening() throws IOException {
        Path status = Path.of("/proc/self/status");
        boolean deaf = Files.isReadable(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .anyMatch(line ->
                                (Long.parseUnsignedLong(line.substring(7).strip(), 16) & SIGINT) != 0);
        return deaf ? List.of("env", "--default-signal=INT") : List.of();
    }

    /** The geometry is solved in two seconds or so; a signal before or after that must do the same. */
    private static void waitUntilItRuns(Process process) throws InterruptedException {
        assertThat(process.waitFor(8, TimeUnit.SECONDS)).isFalse();
    }
}
