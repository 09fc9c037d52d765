package dev.bulwark.app.command.catalogue;

import dev.bulwark.app.shell.Answer;
import dev.bulwark.app.shell.Style;
import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.catalogue.Entry;
import dev.bulwark.model.catalogue.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where statements were read. */
record SourceList(List<Source> sources) implements Answer {

    SourceList {
        sources = List.copyOf(sources);
    }

    static SourceList of(Catalogue catalogue) {
        return new SourceList(List.copyOf(catalogue.sources().values()));
    }

    static SourceList of(Catalogue catalogue, Entry entry) {
        Set<String> ids = new LinkedHashSet<>();
        entry.figures().forEach(f -> ids.addAll(f.sources()));
        List<Source> sources = new ArrayList<>(catalogue.sources().values());
        sources.removeIf(s -> !ids.contains(s.id()));
        return new SourceList(sources);
    }

    @Override
    public String schema() {
        return "bulwark.catalogue.sources/1";
    }

    @Override
    public Map<String, ?> json() {
        List<Map<String, Object>> list = new ArrayList<>();
        for (Source s : sources) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("id", s.id());
            json.put("title", s.title());
            json.put("publisher", s.publisher());
            json.put("address", s.address());
            json.put("date", s.date());
            json.put("kind", s.kind());
            list.add(json);
        }
        return Map.of("sources", list);
    }

    @Override
    public String text(Style style) {
        StringBuilder text = new StringBuilder();
        for (Source s : sources) {
            text.append(style.strong(s.id())).append("  ").append(s.title()).append('\n');
            text.append("    ").append(s.publisher()).append(", ").append(s.date());
            text.append(" (").append(s.kind()).append(")\n");
            if (!s.address().isEmpty()) {
                text.append("    ").append(style.faint(s.address())).append('\n');
            }
        }
        return text.toString();
    }
}
