package dev.bulwark.exchange.geojson;

import dev.bulwark.exchange.coverage.Area;
import dev.bulwark.exchange.coverage.Areas;
import dev.bulwark.exchange.coverage.Coverage;
import dev.bulwark.exchange.coverage.CoverageLayer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Coverage as GeoJSON: sites, the rings of the brochure, and per height above ground what is really seen and reached. */
public final class CoverageGeoJson {

    private CoverageGeoJson() {}

    /** @param provenance goes into the collection as a foreign member */
    public static Map<String, Object> of(List<Coverage> coverages, Map<String, ?> provenance) {
        List<Map<String, Object>> features = new ArrayList<>();
        coverages.forEach(c -> add(c, features));
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("provenance", provenance);
        return GeoJson.collection(members, features);
    }

    private static void add(Coverage coverage, List<Map<String, Object>> features) {
        String variant = coverage.title();
        for (CoverageLayer layer : coverage.layers()) {
            features.add(layer(coverage, "detection", layer, layer.detection()));
            features.add(layer(coverage, "engagement", layer, layer.engagement()));
        }
        for (Coverage.Mark site : coverage.sites()) {
            if (site.isFireUnit()) {
                features.add(GeoJson.feature(
                        variant + "/" + site.id() + "/ring",
                        GeoJson.polygon(Areas.circle(site.position(), site.ringM())),
                        properties(variant, "range ring", site.name(), "radius_km", site.ringM() / 1000)));
            }
        }
        for (Coverage.Mark site : coverage.sites()) {
            features.add(GeoJson.feature(
                    variant + "/" + site.id(),
                    GeoJson.point(site.position()),
                    properties(variant, "site", site.name(), "fire_unit", site.isFireUnit())));
        }
    }

    private static Map<String, Object> layer(Coverage coverage, String kind, CoverageLayer layer, Area area) {
        String metres = Long.toString(Math.round(layer.heightM()));
        Map<String, Object> properties = properties(
                coverage.title(),
                kind,
                kind + " at " + metres + " m above ground",
                "height_above_ground_m",
                layer.heightM());
        properties.put("target", coverage.target());
        properties.put("terrain_note", coverage.terrainNote());
        properties.put("area_km2", Math.rint(area.areaM2() / 1e6));
        return GeoJson.feature(coverage.title() + "/" + kind + "/" + metres, GeoJson.multiPolygon(area), properties);
    }

    private static Map<String, Object> properties(String variant, String kind, String name, String key, Object value) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("variant", variant);
        properties.put("kind", kind);
        properties.put("name", name);
        properties.put(key, value);
        return properties;
    }
}
