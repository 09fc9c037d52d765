package dev.bulwark.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Units are dragged by mouse and by keyboard, the height slides, and the honest area follows. */
class A02_CoverageTest extends PageUnderTest {
    private static final String UNIT =
            "window.bulwark.app.get().scenario.scene.fire_units.find(u => u.id === 's400-ankara')";

    @Test
    void theAreaFollowsTheMouse() throws Exception {
        tab.value("window.bulwark.app.set({playing: false})");
        tab.until("window.bulwark.app.get().coverage?.detail === 'fine'");
        JsonNode from = pixelOf("s400-ankara");
        double x = from.path("x").asDouble(), y = from.path("y").asDouble();
        int before = revision();
        tab.drag(x, y, x + 130, y + 60, 60);
        tab.until("window.bulwark.app.get().scenario.revision > " + before);
        tab.until("window.bulwark.app.get().coverage?.detail === 'fine' && !window.bulwark.app.get().moved");
        assertThat(tab.value(UNIT + ".lon").asDouble()).isGreaterThan(33.5);
        List<Double> drags = milliseconds("drag-to-geometry");
        assertThat(drags).hasSizeGreaterThan(5);
        note("mouse event to new geometry drawn: p50 %.0f ms, p95 %.0f ms, of %d"
                .formatted(quantile(drags, 0.5), quantile(drags, 0.95), drags.size()));
        for (String part : List.of("waiting", "answer", "computing", "drawing")) {
            List<Double> parts = milliseconds("drag-" + part);
            note("  of that %s: p50 %.0f ms, p95 %.0f ms".formatted(part, quantile(parts, 0.5), quantile(parts, 0.95)));
        }
        picture("drag");
        tab.click("[aria-label=Undo]");
        tab.until(UNIT + ".lon < 32.6");
        assertThat(tab.errors()).isEmpty();
    }

    @Test
    void theAreaFollowsTheKeys() {
        tab.until("window.bulwark.app.get().coverage?.detail === 'fine'");
        int before = revision();
        tab.focus("#sheet-coverage [data-site=s400-ankara]");
        for (int i = 0; i < 5; i++) {
            tab.keyDown("ArrowUp");
        }
        tab.until("performance.getEntriesByName('drag-to-geometry').length > 0"); // while the key is held
        tab.keyUp("ArrowUp");
        tab.until("window.bulwark.app.get().scenario.revision === " + (before + 1));
        assertThat(tab.value(UNIT + ".lat").asDouble()).isBetween(40.16, 40.18);
        assertThat(tab.value("document.activeElement.dataset.site").asString(""))
                .isEqualTo("s400-ankara");
    }

    @Test
    void theHeightSlides() throws Exception {
        tab.until("document.querySelector('#finding').textContent.includes('of the ring')");
        String low = finding();
        tab.focus("#height");
        for (int i = 0; i < 30; i++) {
            tab.press("ArrowRight");
        }
        tab.until("window.bulwark.app.get().coverage?.altitude_m > 2000"
                + " && document.querySelector('#finding').textContent.includes('of the ring')");
        assertThat(finding()).isNotEqualTo(low);
        assertThat(tab.value("document.querySelector('#height').getAttribute('aria-valuetext')")
                        .asString(""))
                .endsWith("above ground");
        tab.enter("#target", "cruise_missile");
        tab.until("window.bulwark.app.get().coverage?.target === 'cruise_missile'");
        picture("height");
    }

    @Test
    void otherPicturesOfTheSame() throws Exception {
        tab.click("[data-product=kfold]");
        tab.until("window.bulwark.app.get().coverage?.product === 'kfold'");
        tab.until("document.querySelector('#finding').textContent.includes('hangs on one site')");
        picture("kfold");
        tab.click("[data-product=lowest]");
        tab.until("window.bulwark.app.get().coverage?.product === 'lowest'");
        tab.until("document.querySelector('#finding').textContent.includes('stays unseen')");
        picture("lowest");
        assertThat(violations()).isEmpty();
        tab.click("[data-product=area]");
        tab.click("#ring");
        tab.until("!window.bulwark.app.get().question.ring");
        assertThat(tab.errors()).isEmpty();
    }

    @Test
    void aSectionAlongADrawnLine() throws Exception {
        tab.value("window.bulwark.app.set({playing: false, replay: null})");
        tab.until("document.querySelector('#finding').textContent.includes('of the ring')");
        tab.click("#draw-cut");
        tab.until("window.bulwark.app.get().tool === 'cut'");
        JsonNode from = pixelOf("s400-ankara");
        tab.click(from.path("x").asDouble() - 90, from.path("y").asDouble() + 60);
        tab.until("window.bulwark.app.get().cut?.length === 1");
        tab.click(from.path("x").asDouble() + 160, from.path("y").asDouble() - 50);
        tab.until("document.querySelector('#sheet-coverage figure figcaption')?.textContent.includes('Seen down to')");
        tab.value("document.querySelector('#sheet-coverage figure').scrollIntoView({block: 'center'})");
        picture("section");
        assertThat(violations()).isEmpty();
        assertThat(tab.errors()).isEmpty();
    }
}
