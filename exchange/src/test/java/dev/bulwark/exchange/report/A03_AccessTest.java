package dev.bulwark.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report for those who hear it, print it, or see colours otherwise. */
class A03_AccessTest {
    private static final String HTML = ReportHtml.of(A02_ReportHtmlTest.report("S-400 & others"));

    @Test
    void oneLanguageOneTitleOneMain() {
        assertThat(HTML).contains("<html lang=\"en\">", "<meta charset=\"utf-8\">", "<title>S-400 &amp; others");
        assertThat(found("<main>")).hasSize(1);
        assertThat(found("<h1>")).hasSize(1);
    }

    /** A level is never skipped on the way down. */
    @Test
    void headingsInOrder() {
        int before = 0;
        for (MatchResult heading : found("<h([1-6])")) {
            int level = Integer.parseInt(heading.group(1));
            assertThat(level).isLessThanOrEqualTo(before + 1);
            before = level;
        }
        assertThat(before).isPositive();
    }

    @Test
    void everySectionIsNamedByItsHeading() {
        for (MatchResult section : found("<section aria-labelledby=\"([^\"]+)\">\\s*<h2 id=\"([^\"]+)\">")) {
            assertThat(section.group(1)).isEqualTo(section.group(2));
        }
        assertThat(found("<section[ >]")).hasSameSizeAs(found("<section aria-labelledby=\"([^\"]+)\">\\s*<h2 id"));
    }

    @Test
    void idsAreUniqueAndLinksLeadSomewhere() {
        List<String> ids =
                found(" id=\"([^\"]+)\"").stream().map(m -> m.group(1)).toList();
        assertThat(ids).doesNotHaveDuplicates();
        for (MatchResult link : found("href=\"#([^\"]+)\"")) {
            assertThat(ids).contains(link.group(1));
        }
    }

    @Test
    void everyTableHasCaptionAndScopedHeads() {
        for (MatchResult table : found("(?s)<table>.*?</table>")) {
            assertThat(table.group()).contains("<caption>", "<thead>");
            assertThat(table.group().replaceAll("<th [^>]*scope=\"(col|row|rowgroup)\"", ""))
                    .doesNotContain("<th>")
                    .doesNotContain("<th ");
        }
    }

    /** What scrolls can be reached by keyboard, and says what it is. */
    @Test
    void whatScrollsHasFocusAndAName() {
        assertThat(found("class=\"scroll\""))
                .hasSameSizeAs(found("class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"[^\"]+\""));
    }

    @Test
    void everyPictureSaysWhatItShows() {
        List<MatchResult> pictures = found("(?s)<svg viewBox.*?</svg>");
        assertThat(pictures).hasSizeGreaterThan(4);
        for (MatchResult picture : pictures) {
            assertThat(picture.group())
                    .containsPattern("role=\"img\" aria-labelledby=\"(\\S+)-t \\1-d\"")
                    .containsPattern("<title id=\"[^\"]+-t\">[^<]{5,}</title>")
                    .containsPattern("<desc id=\"[^\"]+-d\">[^<]{10,}</desc>");
        }
        assertThat(found("<svg (?!viewBox)"))
                .allMatch(m -> HTML.startsWith("<svg class=\"defs\" aria-hidden", m.start()));
    }

    /** WCAG 2.2, 1.4.3: 4.5 to 1 for text; all of these are set on white, the last ones on bars. */
    @ParameterizedTest
    @CsvSource({
        "ink, #1d2328, #ffffff",
        "soft, #55606a, #ffffff",
        "links, #0072b2, #ffffff",
        "marks, #b34700, #ffffff",
        "answers, #00507d, #ffffff",
        "on code, #1d2328, #f4f6f7",
        "luck, #ffffff, #0072b2",
        "reach, #ffffff, #4a4f55",
        "terrain, #1d2328, #e69f00",
        "channels, #1d2328, #56b4e9",
        "magazine, #1d2328, #009e73",
        "identity, #1d2328, #bbbbbb",
        "sharing, #1d2328, #f0e442",
        "reaction, #1d2328, #cc79a7",
        "joint, #000000, #d55e00"
    })
    void textStandsOutFromWhatItIsOn(String what, String text, String ground) {
        assertThat(HTML)
                .as("%s: the style uses it", what)
                .contains(text.replaceFirst("#(.)\\1(.)\\2(.)\\3$", "#$1$2$3"));
        assertThat(contrast(text, ground)).as(what).isGreaterThanOrEqualTo(4.5);
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    }

    private static double luminance(String hex) {
        double[] weights = {.2126, .7152, .0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double c = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (c <= .03928 ? c / 12.92 : Math.pow((c + .055) / 1.055, 2.4));
        }
        return sum;
    }

    private static List<MatchResult> found(String pattern) {
        return new ArrayList<>(Pattern.compile(pattern).matcher(HTML).results().toList());
    }
}
