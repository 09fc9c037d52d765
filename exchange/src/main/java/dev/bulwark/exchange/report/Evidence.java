package dev.bulwark.exchange.report;

import dev.bulwark.exchange.record.Provenance;
import dev.bulwark.model.catalogue.Basis;
import dev.bulwark.model.catalogue.Figure;
import dev.bulwark.model.catalogue.FigureUse;
import dev.bulwark.model.catalogue.Source;
import java.util.List;
import java.util.TreeSet;

/** Every figure used, its sources, and what the result was made from. */
final class Evidence {
    private final Report report;
    private final Html html;

    Evidence(Report report, Html html) {
        this.report = report;
        this.html = html;
    }

    void write() {
        figures();
        sources();
        provenance();
    }

    private void figures() {
        html.section("figures", "Every figure used");
        long assumed = count(Basis.ASSUMPTION);
        long unverified = count(Basis.UNVERIFIED);
        html.line(
                "p",
                "Low and high are the spread of published statements, not a confidence interval. Of "
                        + report.figures().size() + " figures, " + assumed + " are assumptions and " + unverified
                        + " are commonly stated but not verified in their source; they are marked.");
        html.raw("<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Figures used\"><table>\n");
        html.raw("<caption>Figures used, by catalogue entry</caption>\n<thead><tr>");
        for (String head : List.of("Figure", "Low", "Nominal", "High", "Used", "Unit", "Basis", "Sources", "Note")) {
            html.raw("<th scope=\"col\">").text(head).raw("</th>");
        }
        html.raw("</tr></thead>\n");
        String entry = "";
        for (FigureUse use : report.figures()) {
            if (!use.entryId().equals(entry)) {
                html.raw(entry.isEmpty() ? "<tbody>\n" : "</tbody>\n<tbody>\n");
                entry = use.entryId();
                html.raw("<tr class=\"entry\"><th colspan=\"9\" scope=\"rowgroup\">");
                html.text(report.entryNames().getOrDefault(entry, entry)).raw("</th></tr>\n");
            }
            row(use);
        }
        html.raw(entry.isEmpty() ? "" : "</tbody>\n").raw("</table></div>\n").end("section");
    }

    private long count(Basis basis) {
        return report.figures().stream()
                .filter(u -> u.figure().basis() == basis)
                .count();
    }

    private void row(FigureUse use) {
        Figure figure = use.figure();
        html.raw("<tr><th scope=\"row\">").text(figure.key().replace('_', ' ')).raw("</th>");
        number(figure.low());
        number(figure.nominal());
        number(figure.high());
        number(use.value());
        html.raw("<td>").text(figure.unit()).raw("</td><td>");
        switch (figure.basis()) {
            case ASSUMPTION, UNVERIFIED ->
                html.raw("<strong class=\"mark\">")
                        .text("▲ " + figure.basis().text())
                        .raw("</strong>");
            case SOURCED, DERIVED, MIXED -> html.text(figure.basis().text());
        }
        html.raw("</td><td>");
        for (String id : figure.sources()) {
            html.raw("<a href=\"#source-" + Html.escape(id) + "\">").text(id).raw("</a> ");
        }
        html.raw("</td><td>");
        if (use.overridden()) {
            html.raw("<strong>overridden:</strong> ").text(use.reason()).raw(" ");
        }
        html.text(figure.note()).raw("</td></tr>\n");
    }

    private void number(double value) {
        html.raw("<td class=\"n\">").text(Rounding.plain(value)).raw("</td>");
    }

    private void sources() {
        TreeSet<String> used = new TreeSet<>();
        report.figures().forEach(u -> used.addAll(u.figure().sources()));
        html.section("sources", "Sources").raw("<ul class=\"sources\">\n");
        for (String id : used) {
            Source source = report.sources().get(id);
            html.raw("<li id=\"source-" + Html.escape(id) + "\"><strong>")
                    .text(id)
                    .raw("</strong> ");
            if (source != null) {
                html.text(source.title() + ". " + source.publisher() + ", " + source.date() + " (" + source.kind()
                        + "). ");
                address(source.address());
            }
            html.raw("</li>\n");
        }
        html.raw("</ul>\n").end("section");
    }

    private void address(String address) {
        if (address.startsWith("https://") || address.startsWith("http://")) {
            html.raw("<a rel=\"noreferrer\" href=\"" + Html.escape(address) + "\">")
                    .text(address)
                    .raw("</a>");
        } else {
            html.text(address);
        }
    }

    private void provenance() {
        Provenance p = report.provenance();
        html.section("provenance", "How to make it again");
        html.raw("<pre>").text(p.command()).raw("</pre>\n");
        html.table(
                "What the result was made from",
                List.of("What", "Value"),
                List.of(
                        List.of("Bulwark", "version " + p.version()),
                        List.of("Scenario", "SHA-256 " + p.scenarioSha256()),
                        List.of("Catalogue", "SHA-256 " + p.catalogueSha256()),
                        List.of(
                                "Terrain",
                                p.terrain() + (p.terrainSha256().isEmpty() ? "" : ", SHA-256 " + p.terrainSha256())),
                        List.of("Seed", "seed " + p.seed())));
        html.end("section");
    }
}
