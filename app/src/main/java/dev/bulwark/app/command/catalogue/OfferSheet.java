package dev.bulwark.app.command.catalogue;

import dev.bulwark.app.shell.Answer;
import dev.bulwark.app.shell.Style;
import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.catalogue.Figure;
import dev.bulwark.model.catalogue.FigureRef;
import dev.bulwark.model.catalogue.Offer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One offer: its price and what it holds.
 *
 * @param figures price first, then the contents, each under its name
 */
record OfferSheet(Offer offer, Map<String, Figure> figures) implements Answer {

    static OfferSheet of(Catalogue catalogue, Offer offer) {
        Map<String, FigureRef> refs = new LinkedHashMap<>();
        refs.put("price", offer.cost());
        refs.putAll(offer.contents());
        Map<String, Figure> figures = new LinkedHashMap<>();
        refs.forEach((name, ref) -> catalogue.figure(ref).ifPresent(f -> figures.put(name, f)));
        return new OfferSheet(offer, figures);
    }

    @Override
    public String schema() {
        return "bulwark.catalogue.offer/1";
    }

    @Override
    public Map<String, ?> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", offer.id());
        json.put("name", offer.name());
        json.put("year", offer.year());
        json.put("system", offer.system());
        Map<String, Object> all = new LinkedHashMap<>();
        figures.forEach((name, f) -> all.put(name, Figures.json(f)));
        json.put("figures", all);
        json.put("note", offer.note());
        return json;
    }

    @Override
    public String text(Style style) {
        StringBuilder text = new StringBuilder();
        text.append(style.strong(offer.id())).append("  ").append(offer.name()).append('\n');
        text.append("  fire units of ").append(offer.system()).append('\n');
        if (!offer.note().isEmpty()) {
            text.append(Words.wrap(offer.note(), "  ", "  ")).append('\n');
        }
        Table table = new Table(List.of(
                new Table.Column("WHAT", false),
                new Table.Column("HOW MUCH", false),
                new Table.Column("BASIS", false),
                new Table.Column("SOURCES", false)));
        figures.forEach((name, f) -> table.row(name, f.text(), f.basis().text(), Words.fit(f.sources(), 36)));
        return text.append('\n').append(table.text(style)).toString();
    }
}
