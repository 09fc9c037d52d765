package dev.bulwark.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.app.Typed;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs with progress, the replay of one, and why a leaker got through. */
class A04_RunsTest {
    private static final long PATIENCE_MILLIS = 60_000;

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

    /** The page and the command line give the same numbers. */
    @Test
    void aRunComesToWhatTheCommandSays() throws IOException, InterruptedException {
        String job = Visitor.json(visitor.post("/api/run", "{\"replications\": 100, \"seed\": 3}"))
                .path("job")
                .asString();
        JsonNode done = over(job);
        assertThat(done.path("state").asString()).isEqualTo("done");
        assertThat(done.path("done").asInt()).isEqualTo(100);
        JsonNode estimate = done.path("estimates").path(0);
        assertThat(estimate.path("runs").asInt()).isEqualTo(100);
        assertThat(estimate.path("half_width").asDouble()).isPositive();
        Typed typed = Typed.of(
                "run", folder.resolve("s400-two.yaml").toString(), "--replications", "100", "--seed", "3", "--json");
        JsonNode told = JsonMapper.builder().build().readTree(typed.out());
        assertThat(done.path("result").path("leakers")).isEqualTo(told.path("leakers"));
        assertThat(done.path("result").path("by_asset")).isEqualTo(told.path("by_asset"));
        assertThat(estimate.path("mean")).isEqualTo(told.path("leakers").path("mean"));
    }

    @Test
    void progressIsStreamedUntilTheEnd() throws IOException, InterruptedException {
        String job = Visitor.json(visitor.post("/api/run", "{\"replications\": 300}"))
                .path("job")
                .asString();
        HttpResponse<String> stream = visitor.get("/api/jobs/" + job + "/events");
        assertThat(stream.headers().firstValue("Content-Type")).hasValue("text/event-stream; charset=utf-8");
        String[] events = stream.body().split("\n\n", -1);
        assertThat(events[0]).startsWith("data: {\"schema\":\"bulwark.page.job/1\"");
        assertThat(events[events.length - 2]).contains("\"state\":\"done\"");
    }

    @Test
    void aPausedRunGoesOnAndComesToTheSame() throws IOException, InterruptedException {
        String whole = Visitor.json(visitor.post("/api/run", "{\"replications\": 3000}"))
                .path("job")
                .asString();
        JsonNode expected = over(whole).path("result").path("leakers");
        String job = Visitor.json(visitor.post("/api/run", "{\"replications\": 3000}"))
                .path("job")
                .asString();
        visitor.post("/api/jobs/" + job + "/pause", "{}");
        JsonNode paused = over(job);
        if (paused.path("state").asString().equals("paused")) {
            assertThat(paused.path("done").asInt()).isLessThan(3000);
            assertThat(visitor.post("/api/jobs/" + job + "/resume", "{}").statusCode())
                    .isEqualTo(200);
        }
        assertThat(over(job, "done").path("result").path("leakers")).isEqualTo(expected);
        assertThat(visitor.post("/api/jobs/" + job + "/resume", "{}").statusCode())
                .isEqualTo(409);
    }

    @Test
    void theReplayHoldsTheTruthAndWhatTheDefenceHolds() throws IOException, InterruptedException {
        JsonNode json = Visitor.json(visitor.get("/api/replay?run=4&seed=2"));
        Set<String> flying = new HashSet<>();
        for (JsonNode e : json.path("entities")) {
            flying.add(e.path("id").asString());
            JsonNode samples = e.path("samples");
            assertThat(samples.path(0).path(0).asDouble())
                    .isEqualTo(e.path("start_s").asDouble());
            assertThat(samples.path(samples.size() - 1).path(0).asDouble())
                    .isEqualTo(e.path("end_s").asDouble());
        }
        assertThat(flying).hasSize(68).contains("cruise-ankara-1", "ballistic-kurecik-2", "airliner-1");
        for (JsonNode track : json.path("tracks")) {
            assertThat(flying).contains(track.path("of").asString());
            double from = track.path("held").path(0).path(0).asDouble();
            assertThat(track.path("samples").path(0).path(0).asDouble()).isEqualTo(from);
        }
        assertThat(json.path("interceptors").size()).isPositive();
        assertThat(json.path("events").path(0).path("text").asString()).isNotEmpty();
        assertThat(Visitor.json(visitor.get("/api/replay?run=4&seed=2"))).isEqualTo(json);
    }

    @Test
    void aLeakersStoryEndsWithItsCause() throws IOException, InterruptedException {
        JsonNode replay = Visitor.json(visitor.get("/api/replay?run=0"));
        JsonNode leaker = replay.path("entities")
                .valueStream()
                .filter(e -> e.path("end").asString().equals("leaked"))
                .findFirst()
                .orElseThrow();
        String id = leaker.path("id").asString();
        JsonNode story = Visitor.json(visitor.get("/api/story?run=0&threat=" + id));
        assertThat(story.path("end").asString()).isEqualTo("leaked");
        assertThat(story.path("lines").valueStream().map(l -> l.path("text").asString()))
                .contains(id + " starts")
                .anyMatch(text -> text.startsWith(id + " reaches "));
        assertThat(story.path("cause").asString()).isNotEmpty();
        assertThat(story.path("why").asString()).contains("stopped");
        assertThat(visitor.get("/api/story?run=0&threat=nobody").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/api/story?run=-1&threat=" + id).statusCode()).isEqualTo(400);
    }

    private JsonNode over(String job) throws IOException, InterruptedException {
        return over(job, "");
    }

    /** Waits until the job does not run any more, or is in a state. */
    private JsonNode over(String job, String state) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (System.nanoTime() < end) {
            JsonNode now = Visitor.json(visitor.get("/api/jobs/" + job));
            String at = now.path("state").asString();
            if (state.isEmpty() ? !at.equals("running") : at.equals(state)) {
                return now;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("job " + job + " does not end");
    }
}
