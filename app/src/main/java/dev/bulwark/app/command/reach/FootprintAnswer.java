package dev.bulwark.app.command.reach;

import dev.bulwark.app.shell.Answer;
import dev.bulwark.app.shell.Style;
import dev.bulwark.exchange.footprint.Footprint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What {@code footprint} found: the ground defended, beside the published ring. */
record FootprintAnswer(Footprint footprint, String output) implements Answer {

    @Override
    public String schema() {
        return "bulwark.footprint/1";
    }

    @Override
    public Map<String, ?> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", footprint.title());
        json.put("threat", footprint.threat());
        json.put("launch_lat_deg", footprint.launch().latitudeDeg());
        json.put("launch_lon_deg", footprint.launch().longitudeDeg());
        List<Map<String, Object>> layers = new ArrayList<>();
        for (Footprint.Layer layer : footprint.layers()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("opportunities", layer.opportunities());
            one.put("area_km2", Math.rint(layer.area().areaM2() / 1e6));
            layers.add(one);
        }
        json.put("layers", layers);
        json.put("range_ring_area_km2", Math.rint(footprint.ring().areaM2() / 1e6));
        json.put("aim_point_spacing_m", Math.rint(footprint.stepM()));
        json.put("note", footprint.note());
        json.put("output", output);
        return json;
    }

    @Override
    public String text(Style style) {
        StringBuilder text = new StringBuilder(style.strong(footprint.title()))
                .append(", against ")
                .append(footprint.threat())
                .append('\n');
        double ring = footprint.ring().areaM2() / 1e6;
        for (Footprint.Layer layer : footprint.layers()) {
            double area = layer.area().areaM2() / 1e6;
            text.append(String.format(
                    Locale.ROOT,
                    "  %-34s %,10.0f km2 %5.0f %% of the ring%n",
                    layer.opportunities() == 1
                            ? "can be engaged at least once"
                            : "at least " + layer.opportunities() + " times, with a look between",
                    area,
                    100 * area / ring));
        }
        if (footprint.layers().isEmpty()) {
            text.append("  no aim point can be defended\n");
        }
        text.append(String.format(Locale.ROOT, "  %-34s %,10.0f km2%n", "inside the published range", ring));
        if (!footprint.note().isEmpty()) {
            text.append(style.faint("note: " + footprint.note())).append('\n');
        }
        return text.append("written: ").append(output).append('\n').toString();
    }
}
