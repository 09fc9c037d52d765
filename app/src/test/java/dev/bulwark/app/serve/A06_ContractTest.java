package dev.bulwark.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** docs/page-api.md names what is answered, all of it and nothing else; badge and exports say what made them. */
class A06_ContractTest {
    private static final Path CONTRACT = Path.of("..", "docs", "page-api.md");

    @TempDir
    private Path folder;

    @Test
    void thePageNamesEveryRoute() throws IOException, InterruptedException {
        try (Visitor visitor = Visitor.ofTurkey(folder, "s400-two.yaml")) {
            Matcher named = Pattern.compile("`(GET|POST) (/api/[A-Za-z{}/._]*)").matcher(Files.readString(CONTRACT));
            Set<String> told = new TreeSet<>();
            while (named.find()) {
                told.add(named.group(1) + " " + named.group(2));
            }
            assertThat(told).isEqualTo(new TreeSet<>(visitor.page().routes()));
        }
    }

    @Test
    void theBadgeSaysWhatMadeTheAnswer() throws IOException, InterruptedException {
        try (Visitor visitor = Visitor.ofTurkey(folder, "s400-two.yaml")) {
            JsonNode json = Visitor.json(visitor.get("/api/provenance?what=run&seed=7&replications=50"));
            assertThat(json.path("command").asString())
                    .isEqualTo("bulwark run " + folder.resolve("s400-two.yaml") + " --seed 7 --replications 50");
            assertThat(json.path("scenario_sha256").asString()).matches("[0-9a-f]{64}");
            assertThat(json.path("terrain").asString()).isEqualTo("ETOPO5");
            assertThat(json.path("unsaved")).isEmpty();
            assertThat(Visitor.json(visitor.get("/api/provenance?what=study&file=study.yaml&replications=50"))
                            .path("command")
                            .asString())
                    .isEqualTo("bulwark study " + folder.resolve("study.yaml") + " -o out/study --replications 50");
        }
    }

    @Test
    void whatIsSeenIsExported() throws IOException, InterruptedException {
        try (Visitor visitor = Visitor.ofTurkey(folder, "s400-two.yaml")) {
            JsonNode scene = Visitor.json(visitor.get("/api/export?what=scene&format=geojson"));
            assertThat(scene.path("features").size()).isEqualTo(2 + 7 + 9 + 4 + 1);
            JsonNode coverage = Visitor.json(visitor.get("/api/export?what=coverage&format=geojson&altitude_m=3000"));
            assertThat(coverage.path("provenance").path("command").asString()).contains("--altitude 3000m");
            assertThat(visitor.get("/api/export?what=coverage&format=kml").body())
                    .startsWith("<?xml")
                    .contains("<kml");
            JsonNode czml = Visitor.json(visitor.get("/api/export?what=replay&format=czml&run=1"));
            assertThat(czml.path(0).path("id").asString()).isEqualTo("document");
            assertThat(visitor.get("/api/export?what=scene&format=exe").statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void everyFigureOfASystemHasItsSource() throws IOException, InterruptedException {
        try (Visitor visitor = Visitor.ofTurkey(folder, "s400-two.yaml")) {
            assertThat(Visitor.json(visitor.get("/api/catalogue"))
                            .path("entries")
                            .size())
                    .isGreaterThan(20);
            JsonNode entry = Visitor.json(visitor.get("/api/catalogue/s400"));
            for (JsonNode figure : entry.path("figures")) {
                for (JsonNode source : figure.path("sources")) {
                    assertThat(entry.path("sources")
                                    .path(source.asString())
                                    .path("title")
                                    .asString())
                            .isNotEmpty();
                }
            }
            assertThat(visitor.get("/api/catalogue/s40").body()).contains("did you mean 's400'?");
        }
    }
}
