package dev.bulwark.app.command.coverage;

import dev.bulwark.app.shell.Answer;
import dev.bulwark.app.shell.Style;
import dev.bulwark.exchange.coverage.Coverage;
import dev.bulwark.exchange.coverage.CoverageLayer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What {@code coverage} found: the honest areas beside the ring's. */
record CoverageAnswer(Coverage coverage, String output) implements Answer {

    @Override
    public String schema() {
        return "bulwark.coverage/1";
    }

    @Override
    public Map<String, ?> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", coverage.title());
        json.put("target", coverage.target());
        json.put("region", coverage.region().isEmpty() ? null : coverage.region());
        List<Map<String, Object>> layers = new ArrayList<>();
        double ring = km2(coverage.ring().areaM2());
        for (CoverageLayer layer : coverage.layers()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("altitude_m", layer.heightM());
            one.put("altitude_above", "ground");
            one.put("detection_area_km2", km2(layer.detection().areaM2()));
            one.put("engagement_area_km2", km2(layer.engagement().areaM2()));
            one.put("range_ring_area_km2", ring);
            one.put("share_of_region", Double.isNaN(layer.shareOfRegion()) ? null : layer.shareOfRegion());
            one.put(
                    "detection_share_of_region",
                    Double.isNaN(layer.detectionShareOfRegion()) ? null : layer.detectionShareOfRegion());
            Map<String, Object> losses = new LinkedHashMap<>();
            layer.losses().forEach(l -> losses.put(l.limit().name().toLowerCase(Locale.ROOT), km2(l.areaM2())));
            one.put("lost_km2_to", losses);
            one.put("reason", Reason.of(layer, ring));
            layers.add(one);
        }
        json.put("at_least_sites", coverage.fold());
        json.put("layers", layers);
        json.put(
                "ring_share_of_region",
                Double.isNaN(coverage.ringShareOfRegion()) ? null : coverage.ringShareOfRegion());
        json.put("terrain_note", coverage.terrainNote());
        json.put("output", output);
        return json;
    }

    private static double km2(double m2) {
        return Math.rint(m2 / 1e6);
    }

    @Override
    public String text(Style style) {
        StringBuilder text = new StringBuilder();
        double ring = coverage.ring().areaM2() / 1e6;
        text.append(style.strong(coverage.title()))
                .append(", ")
                .append(coverage.target())
                .append('\n');
        text.append(String.format(
                Locale.ROOT, "%12s %18s %18s %8s%n", "above ground", "seen, km2", "engaged, km2", "region"));
        for (CoverageLayer layer : coverage.layers()) {
            text.append(String.format(
                    Locale.ROOT,
                    "%,10.0f m %,18.0f %,18.0f %8s%n",
                    layer.heightM(),
                    layer.detection().areaM2() / 1e6,
                    layer.engagement().areaM2() / 1e6,
                    percent(layer.shareOfRegion())));
        }
        text.append(String.format(
                Locale.ROOT, "%12s %18s %,18.0f %8s%n", "range ring", "", ring, percent(coverage.ringShareOfRegion())));
        text.append(reasons(ring));
        if (!coverage.terrainNote().isEmpty()) {
            text.append(style.faint("note: " + coverage.terrainNote())).append('\n');
        }
        return text.append("written: ").append(output).append('\n').toString();
    }

    /** At each height what takes the ring's area away, or why the answer is nearly a circle. */
    private String reasons(double ringKm2) {
        StringBuilder text = new StringBuilder();
        if (ringKm2 > 0) {
            for (CoverageLayer layer : coverage.layers()) {
                text.append(Reason.of(layer, ringKm2)).append('\n');
            }
        }
        return text.toString();
    }

    static String percent(double share) {
        return Double.isNaN(share) ? "" : String.format(Locale.ROOT, share < 0.1 ? "%.1f %%" : "%.0f %%", 100 * share);
    }
}
