package dev.bulwark.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.app.Typed;
import dev.bulwark.app.work.Hash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The lead example at small size, from its documents to its folder of results. */
@Tag("slow")
class A03_DemoTest {
    private static final Path STUDY = Path.of("..", "examples", "turkey-2019", "study.yaml");

    @TempDir
    private Path folder;

    @Test
    void everythingPromisedIsWritten() throws IOException {
        Typed typed = study(folder);
        assertThat(typed.exit()).isZero();
        assertThat(typed.out())
                .contains(
                        "Of 56 threats on average ",
                        "Do they close the sky: is it likelier than not that none of the 56 gets through? No (refuted).");
        JsonNode manifest = new ObjectMapper().readTree(Files.readString(folder.resolve("manifest.json")));
        assertThat(manifest.get("schema").asString()).isEqualTo("bulwark.manifest/1");
        assertThat(manifest.get("files").findValuesAsString("name"))
                .startsWith("report.html")
                .contains("coverage.geojson", "replay.czml", "runs.csv", "runs.parquet", "summary.json");
        for (JsonNode file : manifest.get("files")) {
            byte[] bytes = Files.readAllBytes(folder.resolve(file.get("name").asString()));
            assertThat(Hash.of(bytes)).isEqualTo(file.get("sha256").asString());
        }
    }

    @Test
    void theReportSaysWhatTheRingHides() throws IOException {
        study(folder);
        String report = Files.readString(folder.resolve("report.html"));
        assertThat(report)
                .contains("The 400 km rings of “Two S-400” enclose ")
                .contains("400 km ring</text>")
                .contains("▲ assumption")
                .contains("How to make it again")
                .doesNotContain("<script", "src=", "@import", "url(http");
    }

    @Test
    void theSameBytesTwice() throws IOException {
        study(folder.resolve("a"));
        String first = Files.readString(folder.resolve("a/summary.json"));
        String runs = Files.readString(folder.resolve("a/runs.csv"));
        study(folder.resolve("a"));
        assertThat(Files.readString(folder.resolve("a/summary.json"))).isEqualTo(first);
        assertThat(Files.readString(folder.resolve("a/runs.csv"))).isEqualTo(runs);
    }

    private static Typed study(Path out) {
        return Typed.of(
                "study", STUDY.toString(), "-o", out.toString(), "--replications", "8", "--draws", "2", "--quiet");
    }
}
