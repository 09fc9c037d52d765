package dev.bulwark.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** A study is started, held, let go, and read. */
class A05_StudyTest extends PageUnderTest {

    /** Uncertain figures are drawn, so that there is something that the answer hinges on. */
    @Test
    void whatTheAnswerHingesOnIsShown() throws Exception {
        tab.value("window.bulwark.app.set({playing: false})");
        Files.writeString(folder.resolve("drawn.yaml"), """
                version: 1
                study: Two or four, within what is published
                replications: 20
                draws: 16
                drivers: 3
                seed: 7
                variants:
                  - {id: two, title: Two S-400, scenario: s400-two.yaml, offer: s400-2017}
                  - {id: four, title: Four S-400, scenario: s400-four.yaml, offer: s400-2017}
                """);
        enter("#tab=study");
        tab.until("document.querySelector('#study-file option[value=\"drawn.yaml\"]')");
        tab.enter("#study-file", "drawn.yaml");
        tab.enter("#study-replications", "20");
        tab.click("#study-start");
        tab.until("document.querySelector('#study-result [data-state=done]')");
        tab.until("document.querySelector('#drivers')");
        assertThat(state("studyFile").asString()).isEqualTo("drawn.yaml");
        assertThat(tab.text("#drivers")).isEqualTo("What the answer hinges on");
        assertThat(tab.text("#study-result")).contains("Two S-400: ", "total Sobol' index", "for each billion dollars");
        tab.value("document.querySelector('#drivers').scrollIntoView()");
        picture("study-drivers");
        assertThat(violations()).isEmpty();
        assertThat(tab.errors()).isEmpty();
    }

    @Test
    void startedPausedResumedAndRead() throws Exception {
        tab.value("window.bulwark.app.set({playing: false})");
        Files.writeString(folder.resolve("small.yaml"), """
                version: 1
                study: Two or four
                replications: 60
                draws: 1
                seed: 7
                variants:
                  - {id: two, title: Two S-400, scenario: s400-two.yaml, offer: s400-2017}
                  - {id: four, title: Four S-400, scenario: s400-four.yaml, offer: s400-2017}
                questions:
                  - id: pair
                    ask: Do four let fewer through?
                    claim: leakers of four < leakers of two
                """);
        enter("#tab=study");
        tab.until("document.querySelector('#study-file option[value=\"small.yaml\"]')");
        tab.enter("#study-file", "small.yaml");
        tab.enter("#study-replications", "12000"); // long enough to be paused
        tab.click("#study-start");
        tab.until("document.querySelector('#study-pause')");
        tab.click("#study-pause");
        tab.until("document.querySelector('#study-result [data-state=paused]')");
        assertThat(tab.value("document.activeElement.id").asString())
                .as("the focus stays")
                .isEqualTo("study-resume");
        picture("study-paused");
        tab.click("#study-resume");
        tab.until("document.querySelector('#study-result [data-state=done]')");
        tab.until("document.querySelector('#report-link')");
        assertThat(tab.value("document.querySelector('#study-pause').hidden").asBoolean())
                .as("nothing is left to be paused")
                .isTrue();
        tab.until(
                "document.querySelector('#reproduce').textContent.endsWith('small.yaml -o out/small --replications 12000')");
        assertThat(tab.text("#study-result .finding")).startsWith("Four S-400 lets the fewest through");
        picture("study");
        assertThat(violations()).isEmpty();
        String report = tab.value("document.querySelector('#report-link').href").asString();
        assertThat(tab.value("fetch('" + report + "').then(r => r.text())").asString())
                .contains("<html");
        assertThat(foreign()).isEmpty();
        assertThat(tab.errors()).isEmpty();
    }
}
