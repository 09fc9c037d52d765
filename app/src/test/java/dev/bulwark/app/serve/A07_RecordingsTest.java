package dev.bulwark.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Recorded plots of the folder are listed, tracked, scored and taken away; what cannot be tracked is told why. */
class A07_RecordingsTest {
    @TempDir
    private Path folder;

    private Visitor visitor;

    @BeforeEach
    void open() throws IOException, InterruptedException {
        try (Stream<Path> files = Files.list(Path.of("..", "examples", "tracking"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        visitor = Visitor.of(folder.resolve("tracking.yaml"));
    }

    @AfterEach
    void close() {
        visitor.close();
    }

    @Test
    void theyAreListedWithWhatBelongsToThem() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("late-plots_2.csv"), "t_s,radar,range_m,az_rad\n");
        Files.writeString(folder.resolve("late-truth_2.csv"), "");
        JsonNode json = Visitor.json(visitor.get("/api/recordings"));
        assertThat(json.path("recordings")
                        .valueStream()
                        .map(JsonNode::toString)
                        .map(s -> s.replaceAll("\"bytes\":\\d+,", "")))
                .containsExactly(
                        "{\"file\":\"late-plots_2.csv\",\"sensors\":\"sensors.json\",\"truth\":\"late-truth_2.csv\"}",
                        "{\"file\":\"plots.csv\",\"sensors\":\"sensors.json\",\"truth\":\"truth.csv\"}");
    }

    @Test
    void oneIsTrackedAndScored() throws IOException, InterruptedException {
        JsonNode json = Visitor.json(visitor.get("/api/recording?file=plots.csv"));
        assertThat(json.path("schema").asString()).isEqualTo("bulwark.page.recording/1");
        assertThat(json.path("plots").size()).isEqualTo(920);
        assertThat(json.path("scans").asInt()).isEqualTo(85);
        assertThat(json.path("start_s").asDouble()).isEqualTo(60);
        assertThat(json.path("duration_s").asDouble()).isEqualTo(420);
        assertThat(json.path("truth").size()).isEqualTo(16);
        assertThat(json.path("radars").path(0).path("lat").asDouble()).isEqualTo(39.6);
        assertThat(json.path("tracks").size()).isBetween(14, 24);
        assertThat(json.path("tracks")
                        .valueStream()
                        .flatMap(t -> t.path("identities").valueStream())
                        .map(i -> i.path("as").asString() + " " + i.path("sidc").asString()))
                .contains("unknown SUAP-----------", "friend SFAP-----------", "neutral SNAP-----------");
        assertThat(json.path("scores").path("siap").path("completeness").asDouble())
                .isBetween(0.7, 0.9);
        assertThat(json.path("made").path("command").asString())
                .startsWith("bulwark track ")
                .contains("--sensors", "--truth")
                .endsWith("-o tracks.csv --replay tracks.czml");
        assertThat(json.path("made").path("plots_sha256").asString()).matches("[0-9a-f]{64}");
    }

    /** The first plot: 54,987 m away, 5.22021 rad east of north of the northern radar, which is 29.3 km north and 47.9 west. */
    @Test
    void plotsLieWhereTheRadarSaysThatTheyAre() throws IOException, InterruptedException {
        JsonNode plot = Visitor.json(visitor.get("/api/recording?file=plots.csv"))
                .path("plots")
                .path(0);
        assertThat(plot.path(0).asDouble()).isZero();
        assertThat((plot.path(2).asDouble() - 39.6) * 111_035).isBetween(26_200.0, 27_200.0);
        assertThat((plot.path(1).asDouble() - 32.4) * 85_900).isBetween(-48_700.0, -47_300.0);
        assertThat(plot.path(3).asDouble()).isBetween(5_900.0, 6_500.0);
    }

    @Test
    void theTruthIsNotNeeded() throws IOException, InterruptedException {
        JsonNode with = Visitor.json(visitor.get("/api/recording?file=plots.csv"));
        Files.delete(folder.resolve("truth.csv"));
        JsonNode without = Visitor.json(visitor.get("/api/recording?file=plots.csv"));
        assertThat(without.has("scores")).isFalse();
        assertThat(without.path("truth")).isEmpty();
        assertThat(without.path("tracks").toString())
                .as("the tracker never saw it")
                .isEqualTo(with.path("tracks").toString());
    }

    @Test
    void whatCannotBeTrackedIsToldWhy() throws IOException, InterruptedException {
        HttpResponse<String> nowhere = visitor.get("/api/recording?file=..%2Fplots.csv");
        assertThat(nowhere.statusCode()).isEqualTo(404);
        Files.writeString(folder.resolve("bad-plots.csv"), "t_s,radar,range_m,az_deg\n0,7,5000,90\n");
        HttpResponse<String> bad = visitor.get("/api/recording?file=bad-plots.csv");
        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(bad.body()).contains("bad-plots.csv:2: radar is 7; the sensors are [1, 2]");
        Files.delete(folder.resolve("sensors.json"));
        HttpResponse<String> blind = visitor.get("/api/recording?file=plots.csv");
        assertThat(blind.statusCode()).isEqualTo(422);
        assertThat(blind.body()).contains("'plots.csv' has no radars", "sensors.json beside it");
    }

    @Test
    void moreThanABrowserDrawsIsLeftToTheCommandLine() throws IOException, InterruptedException {
        StringBuilder many = new StringBuilder("t_s,radar,range_m,az_rad\n");
        for (int i = 0; i <= 200_000; i++) {
            many.append("0,1,5000,1\n");
        }
        Files.writeString(folder.resolve("many-plots.csv"), many);
        HttpResponse<String> refused = visitor.get("/api/recording?file=many-plots.csv");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("200001 plots", "'bulwark track' takes any number");
    }

    @Test
    void aFolderMeansTheOneScenarioInIt() throws IOException {
        assertThat(Opening.scenario(folder)).isEqualTo(folder.resolve("tracking.yaml"));
        Files.copy(folder.resolve("tracking.yaml"), folder.resolve("other.yaml"));
        assertThatThrownBy(() -> Opening.scenario(folder))
                .hasMessage(folder + ": several scenarios lie in this folder; give one of other.yaml, tracking.yaml");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThatThrownBy(() -> Opening.scenario(empty)).hasMessageContaining("no scenario lies in this folder");
    }

    @Test
    void anotherFolderOfRecordingsCanBeNamed() throws IOException, InterruptedException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.copy(folder.resolve("plots.csv"), elsewhere.resolve("night-plots.csv"));
        Files.copy(folder.resolve("sensors.json"), elsewhere.resolve("sensors.json"));
        try (Visitor other = Visitor.of(folder.resolve("tracking.yaml"), elsewhere)) {
            JsonNode json = Visitor.json(other.get("/api/recordings"));
            assertThat(json.path("folder").asString()).isEqualTo(elsewhere.toString());
            assertThat(json.path("recordings").size()).isEqualTo(1);
            assertThat(Visitor.json(other.get("/api/recording?file=night-plots.csv"))
                            .path("plots")
                            .size())
                    .isEqualTo(920);
        }
    }

    @Test
    void tracksAreTakenAway() throws IOException, InterruptedException {
        JsonNode czml = Visitor.json(visitor.get("/api/export?what=tracks&format=czml&file=plots.csv"));
        assertThat(czml.path(0).path("id").asString()).isEqualTo("document");
        assertThat(czml.valueStream().map(p -> p.path("id").asString())).contains("plot/919", "truth/15", "radar/2");
        assertThat(visitor.get("/api/export?what=tracks&format=csv&file=plots.csv")
                        .body())
                .startsWith("t_s,track_id,x_m,");
    }
}
