package dev.bulwark.exchange.report;

import dev.bulwark.exchange.coverage.Coverage;
import dev.bulwark.exchange.coverage.CoverageLayer;
import dev.bulwark.exchange.land.Countries;
import dev.bulwark.exchange.land.Country;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * A report as one HTML file: no network, no script; first the answer, then the pictures, then the tables, then the
 * method. Reads in order with a screen reader and prints.
 */
public final class ReportHtml {
    /** Nothing may be loaded from anywhere, whatever a title or note may contain. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private final Report report;
    private final Html html = new Html();

    private ReportHtml(Report report) {
        this.report = report;
    }

    public static String of(Report report) {
        return new ReportHtml(report).write();
    }

    /** The report with its pictures and tables as files of their own. */
    public static ReportFiles files(Report report) {
        ReportHtml page = new ReportHtml(report);
        String html = page.write();
        return new ReportFiles(html, Pictures.of(html, css()), page.html.tables());
    }

    private String write() {
        html.raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n");
        html.line("title", report.title() + " – Bulwark");
        html.raw("<style>\n" + css() + "</style>\n</head>\n<body>\n<main>\n");
        Outcomes outcomes = new Outcomes(report, html);
        answer();
        outcomes.verdicts();
        maps();
        outcomes.leakers();
        new DoubtSection(report, html).write();
        new CauseSection(report, html).write();
        RingTables.write(report, html);
        outcomes.byRaid();
        outcomes.interceptors();
        OfferSection.write(report, html);
        outcomes.pairs();
        remarks();
        new Evidence(report, html).write();
        html.raw("</main>\n</body>\n</html>\n");
        return html.toString();
    }

    private void answer() {
        html.raw("<header>\n").line("h1", report.title());
        if (!report.description().isEmpty()) {
            html.raw("<p class=\"question\">").text(report.description()).raw("</p>\n");
        }
        html.raw("<div class=\"answer\">\n");
        if (!report.verdicts().isEmpty()) {
            html.raw("<ul>\n");
            report.verdicts()
                    .forEach(v -> html.raw("<li>")
                            .text(v.question().ask())
                            .raw(" <strong>")
                            .text(Answers.shortWord(v))
                            .raw("</strong></li>\n"));
            html.raw("</ul>\n");
        }
        for (String sentence : findings()) {
            html.line("p", sentence);
        }
        html.raw("</div>\n<p class=\"small\">")
                .text("Made with Bulwark, an open simulation: it plays the same invented raids again and again against"
                        + " each case, on real terrain, with published figures and stated assumptions, and counts what gets"
                        + " through. “Open” means that luck, or figures on which publications differ, leave either answer possible. "
                        + intervals() + " The result describes the assumptions, not the world. ")
                .raw("<a href=\"#provenance\">How to make it again</a></p>\n</header>\n");
    }

    /** Ring against reach, what gets through, how sure that is, what the money buys: a sentence each, as far as known. */
    private List<String> findings() {
        String ring = report.coverages().isEmpty()
                ? ""
                : Headline.ring(report.coverages().getFirst());
        return Stream.of(
                        ring,
                        Headline.leakers(report.variants()),
                        Headline.doubt(report.variants(), report.doubts()),
                        Headline.offers(report.offers()))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private String intervals() {
        return report.doubts().isEmpty()
                ? "Intervals in brackets are 95 % and hold chance alone, given the nominal figures."
                : "Intervals in brackets are 95 % of chance at nominal figures, unless they are said to be ranges within"
                        + " what is published.";
    }

    /** The first coverage large and named, the others small, in the same order of heights. */
    private void maps() {
        if (report.coverages().isEmpty()) {
            return;
        }
        html.section("maps", "What the ring hides depends on the target's height");
        List<Country> countries = Countries.all();
        legend(report.coverages().getFirst());
        html.line(
                "p",
                "A fire unit reaches what its engagement radar sees from where it stands, within the sector that it"
                        + " faces and within the nominal envelope of its missiles. Turning it moves the fan; it does not"
                        + " widen it. The ring is the longest range published for anything that the system can fire.");
        for (int i = 0; i < report.coverages().size(); i++) {
            Coverage coverage = report.coverages().get(i);
            multiples(coverage, new MapPicture("map" + (i + 1), coverage, countries, i == 0), i == 0);
        }
        html.raw("<p class=\"small\">").text("Heights are above the ground below the target. " + Countries.CREDIT);
        String note = report.coverages().getFirst().terrainNote();
        html.text(note.isEmpty() ? "" : " Terrain: " + note + ".").raw("</p>\n").end("section");
    }

    private void legend(Coverage coverage) {
        html.raw("<p class=\"key\"><span class=\"swatch reached\"></span> a fire unit sees and reaches the target ("
                + Html.escape(coverage.target()) + ") <span class=\"swatch seen\"></span> a radar sees it"
                + " <span class=\"swatch ring\"></span> the ring of the brochure"
                + " <span class=\"swatch unit\"></span> fire unit <span class=\"swatch radar\"></span> radar</p>\n");
    }

    private void multiples(Coverage coverage, MapPicture picture, boolean lead) {
        html.line("h3", coverage.title()).raw(picture.definitions());
        html.raw(lead ? "<div class=\"multiples\">\n" : "<div class=\"multiples dense\">\n");
        for (CoverageLayer layer : coverage.layers()) {
            html.raw("<figure>").raw(picture.at(layer)).raw("<figcaption><strong>Target ");
            html.text(MapPicture.height(layer.heightM())).raw(" above ground</strong>: reached over ");
            html.text(MapPicture.km2(layer.engagement())).text(share(coverage, layer.shareOfRegion()));
            html.raw("</figcaption></figure>\n");
        }
        html.raw("</div>\n");
    }

    private static String share(Coverage coverage, double share) {
        return Double.isNaN(share) ? "" : ", " + Headline.percent(share) + " of " + coverage.region();
    }

    private void remarks() {
        if (!report.remarks().isEmpty()) {
            html.section("remarks", "What to keep in mind").raw("<ul>\n");
            report.remarks().forEach(r -> html.line("li", r));
            html.raw("</ul>\n").end("section");
        }
    }

    private static String css() {
        try (InputStream in = ReportHtml.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("report.css is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
