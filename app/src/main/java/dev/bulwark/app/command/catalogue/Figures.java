package dev.bulwark.app.command.catalogue;

import dev.bulwark.model.catalogue.Figure;
import dev.bulwark.model.shape.Numbers;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Figures as numbers for people and as JSON. */
final class Figures {

    private Figures() {}

    /** A number as published: 250, not 250.0; a dash where nothing is stated. */
    static String number(double value) {
        if (Double.isNaN(value)) {
            return "-";
        }
        return Math.abs(value) > 0 && Math.abs(value) < 1e-3
                ? String.valueOf(value)
                : Numbers.plain(Math.rint(value * 1e4) / 1e4);
    }

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
