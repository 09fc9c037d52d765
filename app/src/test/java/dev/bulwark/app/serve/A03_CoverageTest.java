package dev.bulwark.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Coverage, ground and profile as the page asks for them. */
class A03_CoverageTest {
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
    void theHonestAreaStandsBesideTheRing() throws IOException, InterruptedException {
        JsonNode json = ask("{\"altitude_m\": 300}");
        assertThat(area(json, "engagement")).isBetween(1.0, area(json, "detection"));
        assertThat(json.path("ring_area_km2").asDouble()).isGreaterThan(20 * area(json, "engagement"));
        assertThat(json.path("why").asString()).startsWith("At 300 m ").contains("of the ring");
        assertThat(json.path("layers").valueStream().map(l -> l.path("id").asString()))
                .containsExactly("detection", "engagement", "ring/s400-ankara", "ring/s400-southeast");
    }

    @Test
    void aDragChangesTheAnswerAndNotTheScenario() throws IOException, InterruptedException {
        JsonNode stands = ask("{\"detail\": \"coarse\"}");
        JsonNode moved =
                ask("{\"detail\": \"coarse\", \"moved\": {\"id\": \"s400-ankara\", \"lat\": 38.5, \"lon\": 30.0}}");
        assertThat(area(moved, "detection")).isNotEqualTo(area(stands, "detection"));
        assertThat(moved.path("layers").path(2).path("geojson").toString())
                .isNotEqualTo(stands.path("layers").path(2).path("geojson").toString());
        assertThat(ask("{\"detail\": \"coarse\"}").path("layers").toString())
                .isEqualTo(stands.path("layers").toString());
    }

    /** What a drag shows is what the document will say when the unit is put down there. */
    @Test
    void theDraggedAnswerIsThatOfTheChangedDocument() throws IOException, InterruptedException {
        JsonNode dragged =
                ask("{\"detail\": \"coarse\", \"moved\": {\"id\": \"s400-ankara\", \"lat\": 38.5, \"lon\": 30.0}}");
        visitor.post("/api/scenario/edit", """
                {"revision": 1, "edits": [{"op": "set", "path": ["fire_units", "s400-ankara", "at"], "value": "38.5, 30.0"}]}""");
        JsonNode put = ask("{\"detail\": \"coarse\"}");
        assertThat(put.path("layers").toString())
                .isEqualTo(dragged.path("layers").toString());
        JsonNode overtaken = ask(
                "{\"revision\": 1, \"detail\": \"coarse\", \"moved\": {\"id\": \"s400-ankara\", \"lat\": 38.5, \"lon\": 30.0}}");
        assertThat(overtaken.path("layers").toString())
                .as("a drag's last question that its edit overtook")
                .isEqualTo(dragged.path("layers").toString());
    }

    @Test
    void fieldsAreRowsOfFloats() throws IOException, InterruptedException {
        for (String product : new String[] {"kfold", "lowest"}) {
            JsonNode field = ask("{\"detail\": \"coarse\", \"altitude_m\": 3000, \"product\": \"" + product + "\"}")
                    .path("layers")
                    .path(0)
                    .path("field");
            byte[] bytes =
                    Base64.getDecoder().decode(field.path("values_f32_base64").asString());
            int cells = field.path("width").asInt() * field.path("height").asInt();
            assertThat(bytes).hasSize(4 * cells);
            float most = 0;
            for (int i = 0; i < cells; i++) {
                float value =
                        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getFloat(4 * i);
                most = Math.max(most, Float.isNaN(value) ? 0 : value);
            }
            assertThat(most)
                    .as(product)
                    .isBetween(product.equals("kfold") ? 1f : 500f, product.equals("kfold") ? 2f : 40_000f);
        }
    }

    @Test
    void aWrongQuestionIsToldWhatWasExpected() throws IOException, InterruptedException {
        assertThat(visitor.post("/api/coverage", "{\"altitude_m\": -5}").body())
                .isEqualTo(
                        "{\"schema\":\"bulwark.page.problem/1\",\"problem\":{\"where\":\"altitude_m\",\"found\":\"-5\","
                                + "\"expected\":\"a number from 1.0 to 100000.0\",\"cure\":\"\"}}");
        assertThat(visitor.post("/api/coverage", "{\"target\": \"su24\"}").statusCode())
                .isEqualTo(422);
        assertThat(visitor.post("/api/coverage", "[1]").statusCode()).isEqualTo(400);
        assertThat(visitor.post("/api/coverage", "{").statusCode()).isEqualTo(400);
    }

    @Test
    void theProfileLiesAboveTheGround() throws IOException, InterruptedException {
        JsonNode json = Visitor.json(visitor.post("/api/profile", """
                {"from": {"lat": 42.2, "lon": 33.5}, "to": {"lat": 39.93, "lon": 32.86}, "site": "s400-ankara", "samples": 51}"""));
        assertThat(json.path("length_m").asDouble()).isCloseTo(258_000, within(2_000.0));
        assertThat(json.path("points").size()).isEqualTo(51);
        for (JsonNode p : json.path("points")) {
            if (p.path("lowest_seen_m").isNumber()) {
                assertThat(p.path("lowest_seen_m").asDouble())
                        .isGreaterThan(p.path("ground_m").asDouble() - 1);
            }
        }
    }

    @Test
    void theGroundComesAsTilesAndAsAPicture() throws IOException, InterruptedException {
        byte[] tile = visitor.bytes("/api/terrain/6/74/18").body(); // 28.1..30.9 E, 36.6..39.4 N
        assertThat(tile).hasSize(4 * 65 * 65);
        float highest = 0;
        for (int i = 0; i < 65 * 65; i++) {
            highest = Math.max(
                    highest,
                    ByteBuffer.wrap(tile).order(ByteOrder.LITTLE_ENDIAN).getFloat(4 * i));
        }
        assertThat(highest).isBetween(1_000f, 3_000f);
        byte[] png = visitor.bytes("/api/relief.png?bbox=26,36,45,42&width=190").body();
        var picture = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(picture.getWidth()).isEqualTo(190);
        assertThat(picture.getHeight()).isEqualTo(60);
        assertThat(visitor.get("/api/relief.png?bbox=26,36,20,42").statusCode()).isEqualTo(400);
        assertThat(Visitor.json(visitor.get("/api/land")).path("features").size())
                .isGreaterThan(50);
    }

    private JsonNode ask(String json) throws IOException, InterruptedException {
        return Visitor.json(visitor.post("/api/coverage", json));
    }

    private static double area(JsonNode json, String id) {
        return json.path("layers")
                .valueStream()
                .filter(l -> l.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow()
                .path("area_km2")
                .asDouble();
    }
}
