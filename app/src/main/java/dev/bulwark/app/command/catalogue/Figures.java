package dev.bulwark.app.command.catalogue;

import dev.bulwark.model.catalogue.Figure;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Figures as JSON. */
final class Figures {

    private Figures() {}

    static Map<String, @Nullable Object> json(Figure f) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("key", f.key());
        json.put("low", f.low());
        json.put("nominal", f.nominal());
        json.put("high", f.high());
        json.put("unit", f.unit());
        json.put("basis", f.basis().text());
        json.put("sources", f.sources());
        json.put("note", f.note());
        return json;
    }
}
