package dev.bulwark.app.command.coverage;

import dev.bulwark.app.shell.Answer;
import dev.bulwark.app.shell.Style;
import dev.bulwark.exchange.coverage.Warning;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What {@code warning} found. */
record WarningAnswer(Warning warning, String terrainNote) implements Answer {

    @Override
    public String schema() {
        return "bulwark.warning/1";
    }

    @Override
    public Map<String, ?> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("length_m", Math.rint(warning.lengthM()));
        json.put("duration_s", rounded(warning.durationS()));
        json.put("warning_s", rounded(warning.warningS()));
        json.put("seen_s", rounded(warning.seenS()));
        json.put(
                "stretches",
                warning.stretches().stream().map(WarningAnswer::stretch).toList());
        json.put("terrain_note", terrainNote);
        return json;
    }

    private static Map<String, Object> stretch(Warning.Stretch s) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from_s", rounded(s.fromS()));
        json.put("to_s", rounded(s.toS()));
        json.put("latitude_deg", Math.rint(s.place().latitudeDeg() * 1e5) / 1e5);
        json.put("longitude_deg", Math.rint(s.place().longitudeDeg() * 1e5) / 1e5);
        return json;
    }

    private static double rounded(double seconds) {
        return Math.rint(seconds * 10) / 10;
    }

    @Override
    public String text(Style style) {
        StringBuilder text = new StringBuilder();
        if (warning.stretches().isEmpty()) {
            text.append("never seen: no warning at all\n");
        } else {
            text.append(String.format(
                    Locale.ROOT,
                    "%s warning: first seen %.0f s into a flight of %.0f s; seen for %.0f s of the rest%n",
                    style.strong(String.format(Locale.ROOT, "%.0f s", warning.warningS())),
                    warning.stretches().getFirst().fromS(),
                    warning.durationS(),
                    warning.seenS()));
        }
        for (Warning.Stretch s : warning.stretches()) {
            text.append(String.format(
                    Locale.ROOT,
                    "  seen %6.0f s to %6.0f s, from %.3f, %.3f%n",
                    s.fromS(),
                    s.toS(),
                    s.place().latitudeDeg(),
                    s.place().longitudeDeg()));
        }
        return text + (terrainNote.isEmpty() ? "" : style.faint("note: " + terrainNote) + "\n");
    }
}
