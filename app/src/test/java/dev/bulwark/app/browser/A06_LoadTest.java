package dev.bulwark.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A thousand threats in the air at once, a small window, and somebody who wants nothing to move by itself. */
class A06_LoadTest extends PageUnderTest {

    @Override
    protected Path scenario() throws IOException {
        Path crowd = folder.resolve("crowd.yaml");
        Files.writeString(crowd, """
                version: 1
                scenario: A thousand at once
                duration: 90 min
                terrain: {dem: bundled}
                assets:
                  - {id: ankara, name: Ankara, at: "39.93, 32.86"}
                fire_units:
                  - {id: alpha, system: s400, at: "39.95, 32.95", facing: 20 deg}
                raids:
                  - {id: north, threat: cruise_missile, count: 500, from: "42.20, 33.50", to: ankara, every: 10 ms, abreast: 200 m}
                  - {id: west, threat: cruise_missile, count: 500, from: "39.20, 28.50", to: ankara, every: 10 ms, abreast: 200 m}
                """);
        return crowd;
    }

    @Override
    protected void before() {
        tab.calm(true);
    }

    @Test
    void aThousandFlyWithoutStalling() throws Exception {
        tab.until("window.bulwark.app.get().replay");
        assertThat(state("playing").asBoolean())
                .as("who wants no motion gets none")
                .isFalse();
        show("replay");
        tab.value("window.bulwark.app.set({time: 120, speed: 5, playing: true})");
        frames("flat");
        picture("thousand");
        tab.click("#view-globe");
        tab.until("performance.getEntriesByName('globe-complete').length > 0");
        frames("globe");
        assertThat(tab.errors()).isEmpty();
    }

    private void frames(String view) {
        JsonNode frames = tab.value("new Promise(done => { const all = []; let last = performance.now();"
                + " const step = now => { all.push(now - last); last = now;"
                + " all.length > 60 || now - all.start > 8000 ? done(all.slice(1)) : requestAnimationFrame(step); };"
                + " requestAnimationFrame(now => { last = now; all.start = now; requestAnimationFrame(step); }); })");
        List<Double> sorted =
                frames.valueStream().map(JsonNode::asDouble).sorted().toList();
        assertThat(sorted).isNotEmpty();
        note("frames with 1,000 entities, %s view, software rendering: p50 %.0f ms, p95 %.0f ms"
                .formatted(view, quantile(sorted, 0.5), quantile(sorted, 0.95)));
    }

    @Test
    void aWindowOfTwentyEmsIsEnough() throws Exception {
        tab.size(360, 640); // 1440 at 400 % zoom
        tab.until("document.documentElement.scrollWidth <= 361");
        for (String name : List.of("coverage", "scenario", "replay", "tracking", "study")) {
            show(name);
            assertThat(violations()).as(name).isEmpty();
        }
        picture("narrow");
        assertThat(tab.errors()).isEmpty();
    }
}
