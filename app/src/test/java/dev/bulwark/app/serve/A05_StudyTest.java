package dev.bulwark.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A study from the page: paused, gone on from its store, its results and its report. */
@Tag("slow")
class A05_StudyTest {
    @TempDir
    private Path folder;

    private Visitor visitor;

    @BeforeEach
    void open() throws IOException, InterruptedException {
        visitor = Visitor.ofTurkey(folder, "s400-two.yaml");
    }

    @AfterEach
    void close() {
        visitor.close();
    }

    @Test
    void aPausedStudyGoesOnFromItsStore() throws IOException, InterruptedException {
        assertThat(visitor.get("/api/study/report?file=study.yaml").statusCode())
                .isEqualTo(404);
        String job = Visitor.json(
                        visitor.post("/api/study", "{\"file\": \"study.yaml\", \"replications\": 64, \"draws\": 1}"))
                .path("job")
                .asString();
        JsonNode begun = until(job, now -> now.path("estimates").size() > 0);
        assertThat(begun.path("estimates").path(0).path("half_width").asDouble())
                .isPositive();
        visitor.post("/api/jobs/" + job + "/pause", "{}");
        JsonNode paused = until(job, now -> !now.path("state").asString().equals("running"));
        if (paused.path("state").asString().equals("paused")) { // else it was done before
            assertThat(Files.exists(folder.resolve("out/study/store"))).isTrue();
            visitor.post("/api/jobs/" + job + "/resume", "{}");
        }
        JsonNode done = until(job, now -> now.path("state").asString().equals("done"));
        JsonNode result = done.path("result");
        assertThat(result.path("summary").path("variants").size()).isEqualTo(5);
        assertThat(result.path("leakers_histograms").path("s400-two").path(0).size())
                .isEqualTo(2);
        assertThat(result.path("causes")
                        .path("s400-two")
                        .path("by_cause")
                        .path("terrain")
                        .path("mean")
                        .asDouble())
                .isNotNegative();
        assertThat(result.path("offers").size()).isPositive();
        HttpResponse<String> report = visitor.get("/api/study/report?file=study.yaml");
        assertThat(report.body()).startsWith("<!doctype html>");
        assertThat(report.headers().firstValue("Content-Security-Policy").orElse(""))
                .doesNotContain("script-src");
    }

    @Test
    void aStudyThatIsNotThereIsRefused() throws IOException, InterruptedException {
        assertThat(visitor.post("/api/study", "{\"file\": \"nothing.yaml\"}").statusCode())
                .isEqualTo(404);
        assertThat(visitor.post("/api/study", "{\"file\": \"../study.yaml\"}").statusCode())
                .isEqualTo(400);
        assertThat(visitor.get("/api/study/report?file=..%2fstudy.yaml").statusCode())
                .isEqualTo(400);
    }

    private interface When {
        boolean is(JsonNode now);
    }

    private JsonNode until(String job, When when) throws IOException, InterruptedException {
        JsonNode now = Visitor.json(visitor.get("/api/jobs/" + job));
        for (int i = 0; i < 6_000 && !when.is(now); i++) {
            assertThat(now.path("state").asString()).as(now.toString()).isNotEqualTo("failed");
            Thread.sleep(20);
            now = Visitor.json(visitor.get("/api/jobs/" + job));
        }
        assertThat(when.is(now)).as(now.toString()).isTrue();
        return now;
    }
}
