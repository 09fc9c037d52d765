package dev.bulwark.exchange.footprint;

import dev.bulwark.exchange.coverage.Areas;
import dev.bulwark.exchange.geojson.GeoJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A footprint as GeoJSON: an area for each number of opportunities, the published rings, fire units, the launch point. */
public final class FootprintGeoJson {

    private FootprintGeoJson() {}

    /** @param provenance goes into the collection as a foreign member */
    public static Map<String, Object> of(Footprint footprint, Map<String, ?> provenance) {
        List<Map<String, Object>> features = new ArrayList<>();
        for (Footprint.Layer layer : footprint.layers()) {
            Map<String, Object> properties = properties("defended", "opportunities", layer.opportunities());
            properties.put("threat", footprint.threat());
            properties.put("area_km2", Math.rint(layer.area().areaM2() / 1e6));
            features.add(GeoJson.feature(
                    "defended/" + layer.opportunities(), GeoJson.multiPolygon(layer.area()), properties));
        }
        for (Footprint.Unit unit : footprint.units()) {
            features.add(GeoJson.feature(
                    unit.id() + "/ring",
                    GeoJson.polygon(Areas.circle(unit.position(), unit.ringM())),
                    properties("range ring", "radius_km", unit.ringM() / 1000)));
            features.add(GeoJson.feature(
                    unit.id(), GeoJson.point(unit.position()), properties("fire unit", "name", unit.id())));
        }
        features.add(GeoJson.feature(
                "launch", GeoJson.point(footprint.launch()), properties("launch point", "name", footprint.threat())));
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("title", footprint.title());
        members.put("note", footprint.note());
        members.put("provenance", provenance);
        return GeoJson.collection(members, features);
    }

    private static Map<String, Object> properties(String kind, String key, Object value) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("kind", kind);
        properties.put(key, value);
        return properties;
    }
}
