package dev.bulwark.model.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** The catalogue as a page of the documentation, in Markdown. */
public final class CataloguePage {
    private final Catalogue catalogue;
    private final SortedSet<FigureRef> used;
    private final StringBuilder out = new StringBuilder();

    private CataloguePage(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.used = catalogue.used();
    }

    /** The whole page. */
    public static String of(Catalogue catalogue) {
        CataloguePage page = new CataloguePage(catalogue);
        page.head();
        page.index();
        page.offers();
        catalogue.entries().values().forEach(page::entry);
        page.sources();
        return page.out.toString();
    }

    private void head() {
        long figures = catalogue.entries().values().stream()
                .mapToLong(e -> e.figures().size())
                .sum();
        line("# Catalogue");
        line("");
        line("Made from the data by `bulwark catalogue page`; do not edit. "
                + catalogue.entries().size() + " entries, " + figures + " figures, "
                + catalogue.sources().size() + " sources.");
        line("");
        line("Published, encyclopedic figures. Low, nominal and high are the spread of statements, not a confidence");
        line("interval. A figure in **bold** is taken by a model or an offer. Basis:");
        line("");
        for (Basis basis : Basis.values()) {
            line("* " + basis.text() + ": " + basis.meaning());
        }
        line("");
    }

    private void index() {
        line("| entry | a scenario builds | name |");
        line("|---|---|---|");
        for (Entry e : catalogue.entries().values()) {
            String kind = e.part().map(p -> p.kind().phrase()).orElse("");
            line("| [" + e.id() + "](#" + e.id() + ") | " + kind + " | " + cell(e.name()) + " |");
        }
        line("");
    }

    private void offers() {
        line("## Offers");
        line("");
        line("| offer | price | holds | note |");
        line("|---|---|---|---|");
        for (Offer o : catalogue.offers()) {
            List<String> contents = new ArrayList<>();
            o.contents().forEach((what, ref) -> contents.add(value(ref) + " (" + what + ")"));
            line("| " + cell(o.name()) + " | " + value(o.cost()) + " | " + String.join(", ", contents) + " | "
                    + cell(o.note()) + " |");
        }
        line("");
    }

    private String value(FigureRef ref) {
        return catalogue.figure(ref).map(Figure::text).orElse("");
    }

    private void entry(Entry e) {
        line("## " + e.id());
        line("");
        String role = e.role().isEmpty() ? "" : "; " + e.role();
        line("**" + e.name() + "**" + role + "." + (e.context().isEmpty() ? "" : " " + e.context() + "."));
        line("");
        line("| figure | low | nominal | high | unit | basis | sources | note |");
        line("|---|--:|--:|--:|---|---|---|---|");
        for (Figure f : e.figures()) {
            String key = used.contains(new FigureRef(e.id(), f.key())) ? "**" + f.key() + "**" : f.key();
            List<String> sources = f.sources().stream()
                    .map(s -> "[" + s + "](#" + s.toLowerCase(java.util.Locale.ROOT) + ")")
                    .toList();
            line("| " + key + " | " + Figure.text(f.low()) + " | " + Figure.text(f.nominal()) + " | "
                    + Figure.text(f.high()) + " | " + f.unit() + " | "
                    + f.basis().text() + " | "
                    + String.join(" ", sources) + " | " + cell(f.note()) + " |");
        }
        line("");
        list("Disputed:", e.disagreements());
        list("Not published:", e.notPublished());
    }

    private void list(String title, List<String> items) {
        if (!items.isEmpty()) {
            line(title);
            line("");
            items.forEach(i -> line("* " + i));
            line("");
        }
    }

    private void sources() {
        line("## Sources");
        line("");
        for (Source s : catalogue.sources().values()) {
            String address = s.address().isEmpty() ? "" : " <" + s.address() + ">";
            line("* <a id=\"" + s.id().toLowerCase(java.util.Locale.ROOT) + "\"></a>`" + s.id() + "` " + s.title()
                    + ". " + s.publisher() + ", " + s.date() + " (" + s.kind() + ")." + address);
        }
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
