package dev.bulwark.app.command.terrain;

import dev.bulwark.app.shell.Answer;
import dev.bulwark.app.shell.Style;
import dev.bulwark.terrain.library.TileStore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What {@code terrain import} brought in. */
record ImportAnswer(String store, List<TileStore.Imported> imported) implements Answer {

    ImportAnswer {
        imported = List.copyOf(imported);
    }

    @Override
    public String schema() {
        return "bulwark.terrain.import/1";
    }

    @Override
    public Map<String, ?> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("store", store);
        json.put("files", imported.stream().map(ImportAnswer::describe).toList());
        return json;
    }

    private static Map<String, Object> describe(TileStore.Imported file) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", file.file().toString());
        json.put("format", file.format());
        json.put("spacing_m", file.spacingM());
        json.put("sha256", file.sha256());
        return json;
    }

    @Override
    public String text(Style style) {
        StringBuilder text = new StringBuilder();
        for (TileStore.Imported file : imported) {
            text.append(String.format(
                    Locale.ROOT, "%s (%s, posts %.0f m apart)%n", file.file(), file.format(), file.spacingM()));
        }
        return text.toString();
    }
}
