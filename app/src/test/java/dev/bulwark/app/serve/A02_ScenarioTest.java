package dev.bulwark.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The open scenario is read, changed, changed back and saved, and what a person wrote stays as it was written. */
class A02_ScenarioTest {
    private static final String UNITS = "s400-ankara-southeast.yaml";

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
    void theSceneHasEverythingWithAPlace() throws IOException, InterruptedException {
        JsonNode json = Visitor.json(visitor.get("/api/scenario"));
        assertThat(json.path("schema").asString()).isEqualTo("bulwark.page.scenario/1");
        assertThat(json.path("file").asString()).isEqualTo("s400-two.yaml");
        assertThat(json.path("problems")).isEmpty();
        JsonNode scene = json.path("scene");
        assertThat(scene.path("fire_units").size()).isEqualTo(2);
        assertThat(scene.path("fire_units").path(0).path("ring_m").asDouble()).isEqualTo(400_000);
        assertThat(scene.path("assets").size()).isEqualTo(7);
        assertThat(scene.path("raids").size()).isEqualTo(9);
        assertThat(scene.path("traffic").size()).isEqualTo(4);
        assertThat(json.path("documents").valueStream().map(d -> d.path("path").asString()))
                .containsExactly("s400-two.yaml", "assets.yaml", "raids.yaml", "traffic.yaml", UNITS);
    }

    @Test
    void aMovedUnitIsWrittenIntoItsOwnDocument() throws IOException, InterruptedException {
        String before = Files.readString(folder.resolve(UNITS));
        JsonNode moved = Visitor.json(visitor.post("/api/scenario/edit", """
                {"revision": 1, "edits": [{"op": "set", "path": ["fire_units", "s400-ankara", "at"], "value": "39.50, 33.00"}]}"""));
        assertThat(moved.path("revision").asInt()).isEqualTo(2);
        assertThat(moved.path("scene").path("fire_units").path(0).path("lat").asDouble())
                .isEqualTo(39.5);
        assertThat(moved.path("unsaved").path(0).asString()).isEqualTo(UNITS);
        assertThat(Files.readString(folder.resolve(UNITS))).isEqualTo(before);

        JsonNode saved = Visitor.json(visitor.post("/api/scenario/save", "{\"revision\": 2}"));
        assertThat(saved.path("unsaved")).isEmpty();
        assertThat(Files.readString(folder.resolve(UNITS)))
                .isEqualTo(before.replace("\"40.08, 32.57\"", "\"39.50, 33.00\""));
    }

    @Test
    void everyStepCanBeTakenBackAndForth() throws IOException, InterruptedException {
        visitor.post("/api/scenario/edit", """
                {"revision": 1, "edits": [{"op": "insert", "path": ["fire_units"],
                  "value": {"id": "new", "system": "patriot", "at": "38.42, 27.14", "facing": "200 deg"}}]}""");
        JsonNode grown = Visitor.json(visitor.get("/api/scenario"));
        assertThat(grown.path("stale").asBoolean()).isFalse();
        assertThat(grown.path("scene").path("fire_units").size()).isEqualTo(3);
        assertThat(grown.path("documents").path(0).path("text").asString()).endsWith("""

                fire_units:
                  - id: new
                    system: patriot
                    at: "38.42, 27.14"
                    facing: 200 deg
                """);
        JsonNode back = Visitor.json(visitor.post("/api/scenario/undo", "{}"));
        assertThat(back.path("scene").path("fire_units").size()).isEqualTo(2);
        assertThat(back.path("unsaved")).isEmpty();
        JsonNode again = Visitor.json(visitor.post("/api/scenario/redo", "{}"));
        assertThat(again.path("scene").path("fire_units").size()).isEqualTo(3);
        assertThat(again.path("redo").asBoolean()).isFalse();
        assertThat(visitor.post("/api/scenario/redo", "{}").statusCode()).isEqualTo(409);
    }

    @Test
    void anErrorIsShownAtItsFieldAndTheLastGoodSceneStays() throws IOException, InterruptedException {
        JsonNode wrong = Visitor.json(visitor.post("/api/scenario/edit", """
                {"revision": 1, "edits": [{"op": "set", "path": ["fire_units", "s400-ankara", "system"], "value": "s40"}]}"""));
        assertThat(wrong.path("stale").asBoolean()).isTrue();
        JsonNode problem = wrong.path("problems").path(0);
        assertThat(problem.path("path").asString()).isEqualTo(UNITS);
        assertThat(problem.path("line").asInt()).isEqualTo(12);
        assertThat(problem.path("column").asInt()).isEqualTo(13);
        assertThat(problem.path("cure").asString()).contains("s400");
        assertThat(wrong.path("scene").path("fire_units").size()).isEqualTo(2);
        JsonNode mended = Visitor.json(visitor.post("/api/scenario/undo", "{}"));
        assertThat(mended.path("stale").asBoolean()).isFalse();
    }

    @Test
    void anOldRevisionAndAPathToNowhereAreRefused() throws IOException, InterruptedException {
        HttpResponse<String> old = visitor.post("/api/scenario/text", "{\"revision\": 7, \"text\": \"\"}");
        assertThat(old.statusCode()).isEqualTo(409);
        assertThat(old.body()).contains("the scenario has changed meanwhile");
        HttpResponse<String> lost = visitor.post(
                "/api/scenario/edit",
                "{\"revision\": 1, \"edits\": [{\"op\": \"delete\", \"path\": [\"radars\", \"x\"]}]}");
        assertThat(lost.statusCode()).isEqualTo(422);
        assertThat(lost.body()).contains("there is no 'radars'");
    }

    @Test
    void aNewNameLeavesOtherScenariosAlone() throws IOException, InterruptedException {
        String before = Files.readString(folder.resolve(UNITS));
        visitor.post("/api/scenario/edit", """
                {"revision": 1, "edits": [{"op": "set", "path": ["fire_units", "s400-ankara", "at"], "value": "39.50, 33.00"}]}""");
        JsonNode saved = Visitor.json(visitor.post("/api/scenario/save", "{\"revision\": 2, \"file\": \"mine.yaml\"}"));
        assertThat(saved.path("file").asString()).isEqualTo("mine.yaml");
        assertThat(saved.path("problems")).isEmpty();
        assertThat(saved.path("scene").path("fire_units").path(0).path("lat").asDouble())
                .isEqualTo(39.5);
        assertThat(Files.readString(folder.resolve(UNITS))).isEqualTo(before);
        assertThat(Files.readString(folder.resolve("mine.yaml")))
                .contains("include: [assets.yaml, raids.yaml, traffic.yaml, mine-s400-ankara-southeast.yaml]");
        assertThat(visitor.post("/api/scenario/save", "{\"revision\": 3, \"file\": \"s400-four.yaml\"}")
                        .statusCode())
                .isEqualTo(409);
        JsonNode files = Visitor.json(visitor.get("/api/scenario/files"));
        assertThat(files.path("scenarios").toString()).contains("mine.yaml").doesNotContain("assets.yaml");
        assertThat(files.path("studies").toString()).isEqualTo("[\"assignment.yaml\",\"study.yaml\"]");
    }

    @Test
    void whatSomebodyElseWroteMeanwhileIsNotWrittenOverUnseen() throws IOException, InterruptedException {
        visitor.post("/api/scenario/edit", """
                {"revision": 1, "edits": [{"op": "set", "path": ["fire_units", "s400-ankara", "at"], "value": "39.50, 33.00"}]}""");
        String theirs = Files.readString(folder.resolve(UNITS)) + "# theirs\n";
        Files.writeString(folder.resolve(UNITS), theirs);
        HttpResponse<String> refused = visitor.post("/api/scenario/save", "{\"revision\": 2}");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body())
                .contains("\"where\":\"disk\"", "'" + UNITS + "' has changed on the disk since it was read");
        assertThat(Files.readString(folder.resolve(UNITS))).isEqualTo(theirs);
        JsonNode over = Visitor.json(visitor.post("/api/scenario/save", "{\"revision\": 2, \"over\": true}"));
        assertThat(over.path("unsaved")).isEmpty();
        assertThat(Files.readString(folder.resolve(UNITS)))
                .contains("\"39.50, 33.00\"")
                .doesNotContain("# theirs");
        visitor.post("/api/scenario/edit", """
                {"revision": 3, "edits": [{"op": "set", "path": ["fire_units", "s400-ankara", "at"], "value": "39.60, 33.00"}]}""");
        assertThat(visitor.post("/api/scenario/save", "{\"revision\": 4}").statusCode())
                .as("what was written here is known")
                .isEqualTo(200);
    }

    @Test
    void anotherScenarioOfTheFolderIsOpened() throws IOException, InterruptedException {
        JsonNode other = Visitor.json(visitor.post("/api/scenario/load", "{\"file\": \"both-integrated.yaml\"}"));
        assertThat(other.path("scene").path("fire_units").size()).isEqualTo(8);
        assertThat(other.path("revision").asInt()).isEqualTo(2);
    }
}
