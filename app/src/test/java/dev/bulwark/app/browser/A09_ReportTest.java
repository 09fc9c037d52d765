package dev.bulwark.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.app.Typed;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The report of a study in a browser: read as a page, by a screen reader's rules, asking nobody for anything. */
class A09_ReportTest extends PageUnderTest {

    @Test
    void readableByAllAndAlone() throws IOException {
        Path out = folder.resolve("out");
        Typed typed = Typed.of(
                "study",
                folder.resolve("study.yaml").toString(),
                "-o",
                out.toString(),
                "--replications",
                "8",
                "--draws",
                "2",
                "--quiet");
        assertThat(typed.exit()).as(typed.err()).isZero();
        int before = tab.requests().size();
        tab.open(out.resolve("report.html").toUri().toString());
        tab.until("document.querySelector('h1')?.textContent.startsWith('Turkey 2019')");
        assertThat(violations()).isEmpty();
        assertThat(tab.value("[...document.querySelectorAll('svg')].filter(s => !s.getAttribute('aria-label')"
                                + " && !s.querySelector('title') && s.getAttribute('aria-hidden') !== 'true').length")
                        .asInt())
                .as("pictures without words")
                .isZero();
        assertThat(tab.requests().subList(before, tab.requests().size()))
                .allMatch(address -> address.startsWith("file:") || address.startsWith("data:"));
        assertThat(tab.value("document.documentElement.scrollWidth <= window.innerWidth")
                        .asBoolean(false))
                .as("nothing is cut off at the side")
                .isTrue();
        picture("report");
        assertThat(tab.errors()).isEmpty();
    }
}
