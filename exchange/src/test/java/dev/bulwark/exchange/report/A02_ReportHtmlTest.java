package dev.bulwark.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.base.stats.Interval;
import dev.bulwark.exchange.coverage.Area;
import dev.bulwark.exchange.coverage.Areas;
import dev.bulwark.exchange.coverage.Coverage;
import dev.bulwark.exchange.coverage.CoverageLayer;
import dev.bulwark.exchange.coverage.Lattice;
import dev.bulwark.exchange.record.Provenance;
import dev.bulwark.model.catalogue.Basis;
import dev.bulwark.model.catalogue.Figure;
import dev.bulwark.model.catalogue.FigureUse;
import dev.bulwark.model.catalogue.Source;
import dev.bulwark.study.causes.Cause;
import dev.bulwark.study.causes.CauseSummary;
import dev.bulwark.study.summary.DetailMeans;
import dev.bulwark.study.summary.PairedSummary;
import dev.bulwark.study.summary.VariantSummary;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class A02_ReportHtmlTest {
    private static final String HTML = ReportHtml.of(report("A & B <script>alert(1)</script>"));

    @Test
    void theAnswerComesFirst() {
        String text = HTML.substring(HTML.indexOf("<main>"));
        assertThat(text)
                .containsSubsequence("<h1", "class=\"answer\"", "id=\"maps\"", "id=\"outcomes\"", "id=\"ring\"");
        assertThat(text)
                .containsSubsequence(
                        "id=\"raids\"", "id=\"pairs\"", "id=\"figures\"", "id=\"sources\"", "id=\"provenance\"");
        assertThat(text)
                .contains("The 50 km rings of “Two” enclose ")
                .contains("Of 10 threats on average 2.0 (1.5 to 2.5) get through in the best case of 2, “Two”");
    }

    @Test
    void nothingGivenBecomesMarkup() {
        assertThat(HTML).contains("A &amp; B &lt;script&gt;").doesNotContain("<script");
    }

    @Test
    void nothingIsLoaded() {
        assertThat(HTML).contains("default-src 'none'").doesNotContain(" src=", "@import", "<link", "<iframe");
    }

    @Test
    void everyPictureHasWords() {
        int pictures =
                Pattern.compile("<svg viewBox").matcher(HTML).results().toList().size();
        assertThat(Pattern.compile("role=\"img\" aria-labelledby")
                        .matcher(HTML)
                        .results()
                        .toList())
                .hasSize(pictures);
        assertThat(Pattern.compile("<desc id=").matcher(HTML).results().toList())
                .hasSize(pictures);
    }

    @Test
    void everyTableHasACaption() {
        int tables = Pattern.compile("<table>").matcher(HTML).results().toList().size();
        assertThat(Pattern.compile("<caption>").matcher(HTML).results().toList())
                .hasSize(tables);
    }

    @Test
    void everyPictureIsWellFormed() throws ParserConfigurationException, SAXException, IOException {
        var pictures = Pattern.compile("<svg.*?</svg>", Pattern.DOTALL)
                .matcher(HTML)
                .results()
                .toList();
        for (var picture : pictures) {
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(picture.group())));
        }
        assertThat(pictures).hasSizeGreaterThan(4);
    }

    @Test
    void assumptionsAreMarkedAndSourcesLinked() {
        assertThat(HTML)
                .contains("▲ assumption")
                .contains("<a href=\"#source-TASS2018\">TASS2018</a>")
                .contains("<li id=\"source-TASS2018\">")
                .contains("href=\"https://example.org/a?b=1&amp;c=2\"")
                .contains("Of 2 figures, 1 are assumptions and 0 are commonly stated");
    }

    static Report report(String title) {
        Geodetic murted = Geodetic.ofDegrees(40.08, 32.57, 0);
        Coverage.Mark site = new Coverage.Mark("m", "Mürted", murted, 50_000);
        Area ring = Areas.covered(Areas.circles(Lattice.of(5_000, site.position()), List.of(site)));
        Coverage coverage = new Coverage(
                "Two",
                "a fighter",
                List.of(site),
                ring,
                "Turkey",
                0.01,
                List.of(new CoverageLayer(60, ring, ring, 0.01, 0.02, List.of())),
                "",
                1);
        return new Report(
                title,
                "",
                List.of(variant("two", "Two", 2), variant("four", "Four", 4)),
                List.of(coverage),
                List.of(new PairedSummary("two", "four", new Interval(-2, -2.5, -1.5))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of("two", causes(), "four", causes()),
                List.of(
                        use("max_range_km", Basis.SOURCED, List.of("TASS2018")),
                        use("mast_m", Basis.ASSUMPTION, List.of())),
                Map.of("s400", "S-400"),
                Map.of("TASS2018", new Source("TASS2018", "T", "P", "https://example.org/a?b=1&c=2", "2018", "agency")),
                List.of("Mind the gap."),
                new Provenance("0.1.0", "bulwark demo", "aa", "bb", "flat", "", 1));
    }

    @Test
    void whyTheyGetThrough() {
        String html = ReportHtml.of(report("S-400"));
        assertThat(html).contains("Hills let most of them through").contains("hills hid it");
        assertThat(html).doesNotContain("launchers were empty");
    }

    private static VariantSummary variant(String id, String title, double leakers) {
        Interval i = new Interval(leakers, leakers - 0.5, leakers + 0.5);
        TreeMap<String, Interval> one = new TreeMap<>(Map.of("x", i));
        return new VariantSummary(
                id,
                title,
                100,
                10,
                i,
                new Interval(0.1, 0.05, 0.2),
                i,
                i,
                i,
                i,
                one,
                one,
                one,
                Map.of(),
                DetailMeans.of(List.of()));
    }

    private static CauseSummary causes() {
        TreeMap<Cause, Interval> causes = new TreeMap<>();
        causes.put(Cause.TERRAIN, new Interval(1.5, 1, 2));
        causes.put(Cause.LUCK, new Interval(.5, 0, 1));
        return new CauseSummary(50, new Interval(2, 1, 3), causes, new TreeMap<>());
    }

    private static FigureUse use(String key, Basis basis, List<String> sources) {
        return new FigureUse("s400", new Figure(key, 1, 2, 3, "km", basis, sources, ""), 2, false, "");
    }
}
