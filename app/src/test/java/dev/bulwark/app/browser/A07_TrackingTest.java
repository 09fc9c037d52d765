package dev.bulwark.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Recorded plots become tracks, beside the truth, on the map and on the time line. */
class A07_TrackingTest extends PageUnderTest {
    /** The track that nothing else lies near. */
    private static final String LONELIEST = """
            (({recording, time}) => {
              const of = id => window.bulwark.pixelOf(id);
              const here = recording.tracks.filter(t => t.samples[0][0] < time && t.samples.at(-1)[0] > time).map(t => t.id);
              const all = [...here, ...recording.radars.map(r => r.id)].map(id => [id, of(id)]);
              const far = id => Math.min(...all.filter(([other]) => other !== id)
                .map(([, p]) => Math.hypot(p.x - of(id).x, p.y - of(id).y)));
              return here.sort((a, b) => far(b) - far(a))[0];
            })(window.bulwark.app.get())""";

    @Override
    protected String example() {
        return "tracking";
    }

    @Override
    protected Path scenario() {
        return folder.resolve("tracking.yaml");
    }

    private void openRecording() {
        tab.until("window.bulwark.app.get().replay && window.bulwark.app.get().time > 0");
        tab.value("window.bulwark.app.set({playing: false})");
        show("tracking");
        tab.until("window.bulwark.app.get().recording && window.bulwark.app.get().time === 0");
    }

    @Test
    void aRecordingIsTrackedReplayedAndScored() throws Exception {
        openRecording();
        assertThat(tab.text("#tracking-finding"))
                .startsWith("920 plots of 2 radars become ")
                .contains("targets' time");
        assertThat(tab.text("#scores")).contains("GOSPA", "Completeness", "NEES");
        tab.until("document.querySelector('#reproduce').textContent.startsWith('bulwark track ')");
        tab.value("window.bulwark.app.set({time: 200})");
        tab.until("/Now: \\d+ tracks of 16 targets/.test(document.querySelector('#tracking-now').textContent)");
        picture("tracking");
        assertThat(violations()).isEmpty();
        tab.enter("#speed", "60");
        tab.click("#play");
        tab.until("window.bulwark.app.get().time > 240");
        tab.until("!window.bulwark.app.get().playing");
        assertThat(state("time").asDouble()).as("it ends with the last scan").isEqualTo(420);
        assertThat(foreign()).isEmpty();
        assertThat(tab.errors()).isEmpty();
    }

    @Test
    void aTrackIsChosenOnTheMapAndInTheList() throws Exception {
        openRecording();
        tab.value("window.bulwark.app.set({time: 200})");
        tab.click("#recorded-truth");
        JsonNode id = tab.value(LONELIEST);
        JsonNode at = pixelOf(id.asString());
        tab.click(at.path("x").asDouble(), at.path("y").asDouble());
        tab.until("window.bulwark.app.get().chosen === '" + id.asString() + "'");
        tab.until("document.querySelector('[data-track=\"" + id.asString() + "\"]').ariaPressed === 'true'");
        tab.click("#track-list tbody tr:last-child [data-track]");
        tab.until("window.bulwark.app.get().chosen !== '" + id.asString() + "'");
        assertThat(tab.value("(s => s.recording.tracks.find(t => t.id === s.chosen).samples"
                                + ".some(x => Math.abs(x[0] - s.time) < 20))(window.bulwark.app.get())")
                        .asBoolean())
                .as("the time line goes to where it is")
                .isTrue();
        assertThat(tab.errors()).isEmpty();
    }

    @Test
    void theRunIsWhereItWasLeft() throws Exception {
        openRecording();
        tab.value("window.bulwark.app.set({time: 300})");
        show("replay");
        double left = state("time").asDouble();
        assertThat(left).isNotEqualTo(300);
        show("tracking");
        tab.until("window.bulwark.app.get().time === 300");
        show("coverage");
        assertThat(state("time").asDouble()).isEqualTo(left);
        enter("#file=tracking.yaml&tab=tracking&recording=plots.csv&t=150");
        tab.until("window.bulwark.app.get().recording && window.bulwark.app.get().time >= 150");
        assertThat(tab.text("#tracking-finding")).startsWith("920 plots");
        tab.click("#view-globe");
        tab.until("performance.getEntriesByName('globe-complete').length > 0");
        tab.until("document.querySelector('.globe canvas').width >= 1000"); // all its pixels, now that nothing moves
        picture("tracking-globe");
        assertThat(tab.errors()).isEmpty();
    }
}
