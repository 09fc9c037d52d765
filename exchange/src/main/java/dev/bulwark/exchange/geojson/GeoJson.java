package dev.bulwark.exchange.geojson;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.exchange.coverage.Area;
import dev.bulwark.exchange.land.Ring;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parts of GeoJSON objects. Positions are longitude, latitude in degrees to five places (about a metre). */
public final class GeoJson {

    private GeoJson() {}

    public static Map<String, Object> collection(Map<String, ?> foreignMembers, List<Map<String, Object>> features) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", "FeatureCollection");
        json.putAll(foreignMembers);
        json.put("features", features);
        return json;
    }

    public static Map<String, Object> feature(String id, Map<String, ?> geometry, Map<String, ?> properties) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", "Feature");
        json.put("id", id);
        json.put("properties", properties);
        json.put("geometry", geometry);
        return json;
    }

    public static Map<String, Object> point(Geodetic position) {
        return geometry("Point", position(position));
    }

    /** Rings run by the right-hand rule, closed. */
    public static Map<String, Object> multiPolygon(Area area) {
        List<Object> polygons = new ArrayList<>();
        for (Area.Polygon polygon : area.polygons()) {
            List<Object> rings = new ArrayList<>();
            rings.add(ring(polygon.outer()));
            polygon.holes().forEach(hole -> rings.add(ring(hole)));
            polygons.add(rings);
        }
        return geometry("MultiPolygon", polygons);
    }

    public static Map<String, Object> line(List<Geodetic> points) {
        return geometry("LineString", points.stream().map(GeoJson::position).toList());
    }

    /** Islands: each ring a polygon of its own. */
    public static Map<String, Object> polygons(List<Ring> outers) {
        return geometry(
                "MultiPolygon",
                outers.stream().map(ring -> List.<Object>of(ring(ring))).toList());
    }

    public static Map<String, Object> polygon(Ring outer) {
        return geometry("Polygon", List.of(ring(outer)));
    }

    private static List<Object> ring(Ring ring) {
        List<Object> positions = new ArrayList<>();
        ring.points().forEach(p -> positions.add(position(p)));
        positions.add(position(ring.points().getFirst()));
        return positions;
    }

    private static List<Double> position(Geodetic p) {
        return List.of(rounded(p.longitudeDeg()), rounded(p.latitudeDeg()));
    }

    private static double rounded(double degrees) {
        return Math.rint(degrees * 1e5) / 1e5;
    }

    private static Map<String, Object> geometry(String type, Object coordinates) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", type);
        json.put("coordinates", coordinates);
        return json;
    }
}
