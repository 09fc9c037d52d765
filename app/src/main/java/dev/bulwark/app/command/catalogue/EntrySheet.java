package dev.bulwark.app.command.catalogue;

import dev.bulwark.app.shell.Answer;
import dev.bulwark.app.shell.Style;
import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.catalogue.Entry;
import dev.bulwark.model.catalogue.Figure;
import dev.bulwark.model.catalogue.FigureRef;
import dev.bulwark.model.catalogue.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * One entry on one screen.
 *
 * @param used keys of the figures that a model takes
 * @param overridden reasons of figures that an own file has set, by key
 * @param withNotes whether the text shows the notes too
 */
public record EntrySheet(Entry entry, TreeSet<String> used, Map<String, String> overridden, boolean withNotes)
        implements Answer {

    public static EntrySheet of(Catalogue catalogue, Entry entry, boolean withNotes) {
        TreeSet<String> used = new TreeSet<>();
        for (FigureRef ref : catalogue.used()) {
            if (ref.entryId().equals(entry.id())) {
                used.add(ref.key());
            }
        }
        Map<String, String> overridden = new LinkedHashMap<>();
        catalogue.overrides().forEach((ref, o) -> {
            if (ref.entryId().equals(entry.id())) {
                overridden.put(ref.key(), o.reason());
            }
        });
        return new EntrySheet(entry, used, overridden, withNotes);
    }

    @Override
    public String schema() {
        return "bulwark.catalogue.entry/1";
    }

    @Override
    public Map<String, ?> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", entry.id());
        json.put("name", entry.name());
        json.put("category", entry.category());
        json.put("kind", entry.part().map(p -> p.kind().key()).orElse("-"));
        json.put("role", entry.role());
        json.put("context", entry.context());
        json.put("figures", entry.figures().stream().map(Figures::json).toList());
        json.put("disagreements", entry.disagreements());
        json.put("not_published", entry.notPublished());
        json.put("overridden", overridden);
        return json;
    }

    @Override
    public String text(Style style) {
        StringBuilder text = new StringBuilder();
        text.append(style.strong(entry.id())).append("  ").append(entry.name()).append('\n');
        for (String line : List.of(entry.role(), entry.context())) {
            if (!line.isEmpty()) {
                text.append(Words.wrap(line, "  ", "  ")).append('\n');
            }
        }
        entry.part()
                .map(EntrySheet::parts)
                .filter(p -> !p.isEmpty())
                .ifPresent(p -> text.append(Words.wrap(p, "  ", "  ")).append('\n'));
        text.append('\n').append(table().text(style));
        if (withNotes) {
            notes(text, style);
        }
        if (!entry.disagreements().isEmpty()) {
            text.append('\n').append(style.strong("Disputed")).append('\n');
            entry.disagreements()
                    .forEach(d -> text.append(Words.wrap(d, "  - ", "    ")).append('\n'));
        }
        if (!entry.notPublished().isEmpty()) {
            text.append('\n').append(style.strong("Not published")).append("  ");
            text.append(String.join(", ", entry.notPublished())).append('\n');
        }
        text.append('\n')
                .append(style.faint("* taken by a model or an offer. " + tail()))
                .append('\n');
        return text.toString();
    }

    private String tail() {
        return (withNotes ? "" : "Notes: --notes. ") + "Where it was read: bulwark catalogue sources " + entry.id();
    }

    private Table table() {
        Table table = new Table(List.of(
                new Table.Column(" FIGURE", false),
                new Table.Column("LOW", true),
                new Table.Column("NOMINAL", true),
                new Table.Column("HIGH", true),
                new Table.Column("UNIT", false),
                new Table.Column("BASIS", false),
                new Table.Column("SOURCES", false)));
        for (Figure f : entry.figures()) {
            table.row(
                    (used.contains(f.key()) ? "*" : " ") + f.key(),
                    Figure.text(f.low()),
                    Figure.text(f.nominal()),
                    Figure.text(f.high()),
                    f.unit(),
                    overridden.containsKey(f.key()) ? "overridden" : f.basis().text(),
                    Words.fit(f.sources(), 27));
        }
        return table;
    }

    private void notes(StringBuilder text, Style style) {
        text.append('\n').append(style.strong("Notes")).append('\n');
        for (Figure f : entry.figures()) {
            if (!f.note().isEmpty()) {
                text.append(Words.wrap(f.key() + ": " + f.note(), "  ", "    ")).append('\n');
            }
        }
    }

    private static String parts(Part part) {
        return switch (part) {
            case Part.FireUnitPart unit -> {
                List<String> interceptors = new ArrayList<>();
                unit.loads().forEach(l -> interceptors.add(l.interceptor()));
                yield "fire unit of " + String.join(", ", unit.radars()) + "; fires " + String.join(", ", interceptors);
            }
            case Part.RadarPart radar -> radar.isAirborne() ? "airborne radar" : "radar";
            case Part.InterceptorPart interceptor ->
                switch (interceptor.support()) {
                    case UNTIL_INTERCEPT -> "interceptor; the radar must hold the target up to the intercept";
                    case UNTIL_LATE -> "interceptor; the radar must hold the target until shortly before the intercept";
                };
            case Part.ThreatPart threat ->
                "threat, as "
                        + threat.target()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', ' ');
        };
    }
}
