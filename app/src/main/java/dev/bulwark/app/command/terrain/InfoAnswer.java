package dev.bulwark.app.command.terrain;

import dev.bulwark.app.shell.Answer;
import dev.bulwark.app.shell.Style;
import dev.bulwark.terrain.elevation.ElevationSource;
import dev.bulwark.terrain.elevation.GeographicFrame;
import dev.bulwark.terrain.elevation.MetricFrame;
import dev.bulwark.terrain.elevation.Posts;
import dev.bulwark.terrain.library.LoadedTerrain;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What {@code terrain info} found. */
record InfoAnswer(LoadedTerrain terrain, long voids, double lowestM, double highestM) implements Answer {

    static InfoAnswer of(LoadedTerrain terrain) {
        Posts posts = terrain.grid().posts();
        long voids = 0;
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        float[] row = new float[posts.columns()];
        for (int r = 0; r < posts.rows(); r++) {
            posts.copyRow(r, row, 0);
            for (float h : row) {
                if (Float.isNaN(h)) {
                    voids++;
                } else {
                    lowest = Math.min(lowest, h);
                    highest = Math.max(highest, h);
                }
            }
        }
        return new InfoAnswer(terrain, voids, lowest, highest);
    }

    /** The provenance of a terrain, as every terrain product tells it. */
    static Map<String, Object> describe(ElevationSource source) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", source.name());
        json.put("licence", source.licence());
        json.put("spacing_m", source.spacingM());
        json.put("sha256", source.sha256());
        json.put("coarse", source.coarse());
        json.put("note", source.note());
        return json;
    }

    private double voidShare() {
        Posts posts = terrain.grid().posts();
        return voids / ((double) posts.columns() * posts.rows());
    }

    @Override
    public String schema() {
        return "bulwark.terrain.info/1";
    }

    @Override
    public Map<String, ?> json() {
        Posts posts = terrain.grid().posts();
        Map<String, Object> json = new LinkedHashMap<>(describe(terrain.grid().source()));
        json.put("format", terrain.format());
        json.put("columns", posts.columns());
        json.put("rows", posts.rows());
        json.put("first_post", firstPost());
        json.put("void_share", voidShare());
        json.put("lowest_m", Double.isInfinite(lowestM) ? null : lowestM);
        json.put("highest_m", Double.isInfinite(highestM) ? null : highestM);
        return json;
    }

    private Map<String, Object> firstPost() {
        Map<String, Object> json = new LinkedHashMap<>();
        switch (terrain.grid().frame()) {
            case GeographicFrame f -> {
                json.put("frame", "geographic, WGS 84, degrees");
                json.put("latitude_deg", f.northDeg());
                json.put("longitude_deg", f.westDeg());
                json.put("step_latitude_deg", f.stepLatDeg());
                json.put("step_longitude_deg", f.stepLonDeg());
            }
            case MetricFrame f -> {
                json.put("frame", "projected, metres: " + f.projection().title());
                json.put("easting_m", f.westM());
                json.put("northing_m", f.northM());
                json.put("step_east_m", f.stepEastM());
                json.put("step_south_m", f.stepSouthM());
            }
        }
        return json;
    }

    @Override
    public String text(Style style) {
        ElevationSource s = terrain.grid().source();
        Posts posts = terrain.grid().posts();
        StringBuilder text = new StringBuilder();
        line(text, "file", style.strong(s.name()) + " (" + terrain.format() + ")");
        line(
                text,
                "posts",
                String.format(Locale.ROOT, "%,d x %,d, %.0f m apart", posts.columns(), posts.rows(), s.spacingM()));
        firstPost().forEach((key, value) -> line(text, key, String.valueOf(value)));
        line(text, "heights", String.format(Locale.ROOT, "%.0f m to %.0f m above mean sea level", lowestM, highestM));
        line(text, "voids", String.format(Locale.ROOT, "%,d (%.2f %%)", voids, 100 * voidShare()));
        line(text, "licence", s.licence());
        line(text, "sha256", s.sha256());
        if (!s.note().isEmpty()) {
            line(text, "note", s.note());
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append(String.format(Locale.ROOT, "%-20s %s%n", key, value));
    }
}
