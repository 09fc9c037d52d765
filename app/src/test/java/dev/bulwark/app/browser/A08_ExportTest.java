package dev.bulwark.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is seen is taken away: each entry of the menu leaves a file that another program reads. */
class A08_ExportTest extends PageUnderTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private Path downloads;

    @Override
    protected void before() {
        downloads = folder.resolve("downloads");
        tab.downloadTo(downloads);
    }

    @Test
    void everyEntryOfTheMenuLeavesAFile() throws Exception {
        tab.value("window.bulwark.app.set({playing: false})");
        tab.until("window.bulwark.app.get().coverage?.detail === 'fine'");
        tab.click("#export");
        picture("export");
        assertThat(violations()).isEmpty();
        tab.click("#export");

        var map = ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(taken("Picture (PNG)", "bulwark-map.png"))));
        assertThat(map.getWidth()).isGreaterThan(800);
        assertThat(map.getRGB(map.getWidth() / 2, map.getHeight() / 2))
                .as("no white sheet")
                .isNotEqualTo(0xffffffff);

        JsonNode scene = MAPPER.readTree(taken("Scenario (GeoJSON)", "bulwark-scene.geojson"));
        assertThat(scene.path("features").size()).isEqualTo(2 + 7 + 9 + 4 + 1);
        JsonNode coverage = MAPPER.readTree(taken("Coverage (GeoJSON)", "bulwark-coverage.geojson"));
        assertThat(coverage.path("provenance").path("command").asString()).contains("--altitude 300m");
        var kml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(taken("Coverage (KML)", "bulwark-coverage.kml").toFile());
        assertThat(kml.getDocumentElement().getTagName()).isEqualTo("kml");
        JsonNode replay = MAPPER.readTree(taken("Replay (CZML)", "bulwark-replay.czml"));
        assertThat(replay.path(0).path("id").asString()).isEqualTo("document");
        assertThat(replay.size()).isGreaterThan(50);

        tab.click("#export");
        tab.click(entry("Recording: tracks (CSV)"));
        tab.until("document.querySelector('.toast').textContent.includes('Choose a recording')");
        assertThat(tab.errors()).isEmpty();
    }

    private Path taken(String name, String file) throws IOException {
        tab.click("#export");
        tab.click(entry(name));
        tab.until("document.querySelector('.toast').textContent.includes('" + file + " saved')");
        Path path = downloads.resolve(file);
        for (int i = 0; i < 300 && (!Files.exists(path) || Files.size(path) == 0); i++) {
            tab.until("new Promise(done => setTimeout(() => done(true), 50))"); // the browser still writes it
        }
        return path;
    }

    private static String entry(String name) {
        return ".menu [data-entry='" + name + "']";
    }
}
