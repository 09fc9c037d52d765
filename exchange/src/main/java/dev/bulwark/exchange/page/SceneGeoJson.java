package dev.bulwark.exchange.page;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.exchange.geojson.GeoJson;
import dev.bulwark.model.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A scenario's sites, assets and routes as GeoJSON, for other maps. */
public final class SceneGeoJson {

    private SceneGeoJson() {}

    /** @param provenance goes into the collection as a foreign member */
    public static Map<String, Object> of(Scenario s, Map<String, ?> provenance) {
        List<Map<String, Object>> features = new ArrayList<>();
        s.fireUnits().forEach(u -> features.add(point("fire_unit", u.id(), u.system(), u.position())));
        s.radars().forEach(r -> features.add(point("radar", r.id(), r.type().id(), r.position())));
        s.posts().forEach(p -> features.add(point("command_post", p.id(), p.name(), p.position())));
        s.assets().forEach(a -> features.add(point("asset", a.id(), a.name(), a.position())));
        s.raids().forEach(r -> features.add(line("raid", r.id(), r.threat().id(), r.route())));
        s.airspace()
                .traffic()
                .forEach(f -> features.add(line("traffic", f.id(), f.type().id(), f.route())));
        s.airspace().corridors().forEach(c -> features.add(line("corridor", c.id(), c.id(), c.line())));
        return GeoJson.collection(Map.of("provenance", provenance), features);
    }

    private static Map<String, Object> point(String kind, String id, String name, Geodetic at) {
        return GeoJson.feature(kind + "/" + id, GeoJson.point(at), properties(kind, id, name));
    }

    /** A ballistic raid has its launch point alone. */
    private static Map<String, Object> line(String kind, String id, String name, List<Geodetic> points) {
        return GeoJson.feature(
                kind + "/" + id,
                points.size() < 2 ? GeoJson.point(points.getFirst()) : GeoJson.line(points),
                properties(kind, id, name));
    }

    private static Map<String, Object> properties(String kind, String id, String name) {
        return Obj.of("kind", kind, "id", id, "name", name);
    }
}
