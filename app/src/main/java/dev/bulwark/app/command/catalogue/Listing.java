package dev.bulwark.app.command.catalogue;

import dev.bulwark.app.shell.Answer;
import dev.bulwark.app.shell.Style;
import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.catalogue.Entry;
import dev.bulwark.model.catalogue.Offer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything in the catalogue, one line each. */
public record Listing(List<Row> rows) implements Answer {

    /**
     * One thing.
     *
     * @param kind what a scenario can build from it: fire_unit, radar, interceptor, threat, offer, or -
     */
    public record Row(String id, String kind, String name, int figures) {}

    public Listing {
        rows = List.copyOf(rows);
    }

    public static Listing of(Catalogue catalogue) {
        List<Row> rows = new ArrayList<>();
        for (Entry e : catalogue.entries().values()) {
            String kind = e.part().map(p -> p.kind().key()).orElse("-");
            rows.add(new Row(e.id(), kind, e.name(), e.figures().size()));
        }
        for (Offer o : catalogue.offers()) {
            rows.add(new Row(o.id(), "offer", o.name(), o.contents().size() + 1));
        }
        return new Listing(rows);
    }

    @Override
    public String schema() {
        return "bulwark.catalogue.list/1";
    }

    @Override
    public Map<String, ?> json() {
        List<Map<String, Object>> entries = new ArrayList<>();
        for (Row row : rows) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("id", row.id());
            entry.put("kind", row.kind());
            entry.put("name", row.name());
            entry.put("figures", row.figures());
            entries.add(entry);
        }
        return Map.of("entries", entries);
    }

    @Override
    public String text(Style style) {
        Table table = new Table(List.of(
                new Table.Column("ID", false),
                new Table.Column("KIND", false),
                new Table.Column("FIGURES", true),
                new Table.Column("NAME", false)));
        rows.forEach(r -> table.row(r.id(), r.kind(), String.valueOf(r.figures()), r.name()));
        return table.text(style);
    }
}
