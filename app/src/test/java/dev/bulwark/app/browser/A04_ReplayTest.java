package dev.bulwark.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A run is watched, stopped, stepped through; who got through is asked why. */
class A04_ReplayTest extends PageUnderTest {

    @Test
    void playPauseStepAndFollow() throws Exception {
        tab.until("window.bulwark.app.get().replay");
        show("replay");
        tab.until("window.bulwark.app.get().playing");
        tab.click("#play");
        double stopped = state("time").asDouble();
        assertThat(state("playing").asBoolean()).isFalse();
        tab.click("[aria-label='Step forward']");
        assertThat(state("time").asDouble()).isEqualTo(stopped + 10);
        tab.focus("#scrub");
        tab.press("ArrowRight");
        tab.until("window.bulwark.app.get().time !== " + (stopped + 10));
        tab.enter("#speed", "20");
        tab.click("#play");
        tab.until("window.bulwark.app.get().time > " + (stopped + 20));
        assertThat(tab.text("#outcome")).contains("threats get through");
        assertThat(tab.errors()).isEmpty();
    }

    @Test
    void aLeakerOnTheMapTellsItsStory() throws Exception {
        tab.until("window.bulwark.app.get().replay");
        show("replay");
        JsonNode leaker = tab.value(
                "(e => { window.bulwark.app.set({playing: false, time: (e.start_s * 2 + e.end_s) / 3});"
                        + " return e.id; })(window.bulwark.app.get().replay.entities.find(e => e.end === 'leaked' && e.kind === 'cruise_missile'))");
        JsonNode at = pixelOf(leaker.asString());
        tab.click(at.path("x").asDouble(), at.path("y").asDouble());
        tab.until("document.querySelector('#cause')?.textContent.length > 5");
        assertThat(tab.text("#story h2")).contains("got through");
        assertThat(tab.text("#story-why")).isNotEmpty();
        tab.click("#show-follow");
        picture("replay");
        assertThat(violations()).isEmpty();
        assertThat(tab.errors()).isEmpty();
    }

    @Test
    void manyRunsAreCounted() throws Exception {
        tab.value("window.bulwark.app.set({playing: false})");
        show("replay");
        tab.enter("#replications", "40");
        tab.click("#run");
        tab.until("document.querySelector('#run-result [data-state=done]')");
        assertThat(tab.text("#run-result .finding")).contains("threats get through");
        tab.value("document.querySelector('#run-result').scrollIntoView()");
        picture("run");
        assertThat(violations()).isEmpty();
        assertThat(tab.errors()).isEmpty();
    }
}
