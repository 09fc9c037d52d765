package dev.bulwark.app.command.track;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.app.Typed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The recording among the examples is what its scenario gives, and the tracker follows it. BULWARK_RECORD=yes writes it
 * anew after its scenario or the generator has changed.
 */
class A02_ExampleRecordingTest {
    private static final Path FOLDER = Path.of("..", "examples", "tracking");

    @TempDir
    private Path out;

    @Test
    void itIsWhatTheScenarioGives() throws IOException {
        ExampleRecording.Files made = ExampleRecording.of(FOLDER.resolve("tracking.yaml"));
        if (System.getenv("BULWARK_RECORD") != null) {
            Files.writeString(FOLDER.resolve("plots.csv"), made.plots());
            Files.writeString(FOLDER.resolve("sensors.json"), made.sensors());
            Files.writeString(FOLDER.resolve("truth.csv"), made.truth());
        }
        assertThat(FOLDER.resolve("plots.csv")).hasContent(made.plots());
        assertThat(FOLDER.resolve("sensors.json")).hasContent(made.sensors());
        assertThat(FOLDER.resolve("truth.csv")).hasContent(made.truth());
    }

    @Test
    void theTrackerFollowsIt() {
        Typed typed = Typed.of(
                "track",
                FOLDER.resolve("plots.csv").toString(),
                "--sensors",
                FOLDER.resolve("sensors.json").toString(),
                "--truth",
                FOLDER.resolve("truth.csv").toString(),
                "-o",
                out.resolve("tracks.csv").toString());
        assertThat(typed.exit()).isZero();
        assertThat(typed.out()).startsWith("920 plots in 85 scans: ");
        assertThat(share(typed.out(), "completeness"))
                .as("the low ones hide behind hills")
                .isBetween(0.7, 0.9);
        assertThat(share(typed.out(), "spuriousness")).isBetween(0.0, 0.1);
    }

    private static double share(String text, String name) {
        Matcher found = Pattern.compile(name + " ([0-9.]+)[,.]").matcher(text);
        assertThat(found.find()).as(name).isTrue();
        return Double.parseDouble(found.group(1));
    }
}
