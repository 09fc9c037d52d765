package dev.bulwark.exchange.page;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.exchange.coverage.Coverage;
import dev.bulwark.exchange.coverage.Marks;
import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.catalogue.Entry;
import dev.bulwark.model.scenario.Altitude;
import dev.bulwark.model.scenario.Asset;
import dev.bulwark.model.scenario.Corridor;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Flight;
import dev.bulwark.model.scenario.Mount;
import dev.bulwark.model.scenario.Network;
import dev.bulwark.model.scenario.Post;
import dev.bulwark.model.scenario.Radar;
import dev.bulwark.model.scenario.Raid;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.scenario.ShotDoctrine;
import dev.bulwark.model.scenario.Weapon;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A scenario as the page draws it: places in degrees, everything else in SI with its unit in the key. */
public final class SceneJson {
    private final Scenario scenario;
    private final Catalogue catalogue;
    private final Map<String, Geodetic> places = new LinkedHashMap<>();
    private final Map<String, Double> ringsM = new LinkedHashMap<>();

    private SceneJson(Scenario scenario, Catalogue catalogue) {
        this.scenario = scenario;
        this.catalogue = catalogue;
        scenario.assets().forEach(a -> places.put(a.id(), a.position()));
        scenario.radars().forEach(r -> places.put(r.id(), r.position()));
        scenario.fireUnits().forEach(u -> places.put(u.id(), u.position()));
        scenario.posts().forEach(p -> places.put(p.id(), p.position()));
        Marks.of(scenario, catalogue).stream()
                .filter(Coverage.Mark::isFireUnit)
                .forEach(m -> ringsM.put(m.id(), m.ringM()));
    }

    /** @param catalogue for names and published ranges */
    public static Map<String, Object> of(Scenario scenario, Catalogue catalogue) {
        return new SceneJson(scenario, catalogue).json();
    }

    private Map<String, Object> json() {
        return Obj.of(
                "name", scenario.name(),
                "description", scenario.description(),
                "duration_s", scenario.durationS(),
                "terrain",
                        Obj.of(
                                "dem",
                                scenario.terrain().dem(),
                                "refraction",
                                scenario.terrain().refractionK()),
                "sides",
                        Obj.of(
                                "defence",
                                scenario.sides().defence(),
                                "attack",
                                scenario.sides().attack(),
                                "neutral",
                                scenario.sides().neutral()),
                "bbox", bbox(),
                "fire_units", scenario.fireUnits().stream().map(this::unit).toList(),
                "radars", scenario.radars().stream().map(this::radar).toList(),
                "posts", scenario.posts().stream().map(SceneJson::post).toList(),
                "networks", scenario.networks().stream().map(SceneJson::network).toList(),
                "assets", scenario.assets().stream().map(SceneJson::asset).toList(),
                "raids", scenario.raids().stream().map(this::raid).toList(),
                "traffic",
                        scenario.airspace().traffic().stream().map(this::flight).toList(),
                "corridors",
                        scenario.airspace().corridors().stream()
                                .map(SceneJson::corridor)
                                .toList());
    }

    /** West, south, east, north of everything with a place. */
    private List<Double> bbox() {
        List<Geodetic> all = Stream.concat(
                        places.values().stream(), scenario.raids().stream().flatMap(r -> r.route().stream()))
                .toList();
        double west = all.stream().mapToDouble(Geodetic::longitudeDeg).min().orElse(-180);
        double east = all.stream().mapToDouble(Geodetic::longitudeDeg).max().orElse(180);
        double south = all.stream().mapToDouble(Geodetic::latitudeDeg).min().orElse(-90);
        double north = all.stream().mapToDouble(Geodetic::latitudeDeg).max().orElse(90);
        return List.of(west, south, east, north);
    }

    private Map<String, Object> unit(FireUnit unit) {
        Map<String, Object> json = site(unit.id(), name(unit.system()), Symbols.of(unit), unit.position());
        json.put("system", unit.system());
        json.put("side", "defender");
        json.put("fighters", unit.sortie() != null);
        if (!unit.radars().isEmpty()) {
            sector(json, unit.radars().getFirst());
        }
        json.put("turns", unit.turns());
        json.put("ring_m", ringsM.getOrDefault(unit.id(), 0.0));
        json.put("target_channels", unit.targetChannels());
        json.put("missile_channels", unit.missileChannels());
        json.put("reaction_s", unit.reactionS());
        json.put("launchers", unit.launchers());
        json.put("doctrine", doctrine(unit.doctrine()));
        json.put("control", unit.orders().control().name().toLowerCase(java.util.Locale.ROOT));
        json.put("weapons", unit.weapons().stream().map(this::weapon).toList());
        json.put("radars", unit.radars().stream().map(r -> r.type().id()).toList());
        return json;
    }

    private Map<String, Object> weapon(Weapon weapon) {
        String id = weapon.interceptor().id();
        return Obj.of("interceptor", id, "name", name(id), "rounds", weapon.rounds());
    }

    private Map<String, Object> radar(Radar radar) {
        Map<String, Object> json = site(radar.id(), name(radar.type().id()), Symbols.of(radar), radar.position());
        json.put("system", radar.type().id());
        json.put("side", "defender");
        sector(json, radar);
        json.put("instrumented_range_m", radar.type().instrumentedRangeM());
        switch (radar.mount()) {
            case Mount.OnGround ground -> json.put("antenna_above_ground_m", ground.heightAboveGroundM());
            case Mount.Airborne air -> json.put("altitude_m", air.altitudeM());
            case Mount.Patrolling patrol -> {
                json.put("altitude_m", patrol.altitudeM());
                json.put("track", Obj.line(patrol.track().points()));
            }
        }
        return json;
    }

    private static void sector(Map<String, Object> json, Radar radar) {
        double sector = radar.type().sectorRad();
        json.put("facing_deg", Obj.degrees(radar.facingRad()));
        json.put("sector_deg", Obj.degrees(sector));
        json.put("sees_all_round", sector > 2 * Math.PI - 1e-9);
    }

    private static Map<String, Object> post(Post post) {
        Map<String, Object> json = site(post.id(), post.name(), Symbols.POST, post.position());
        json.put("commands", post.commands());
        json.put("decision_delay_s", post.decisionDelayS());
        return json;
    }

    private static Map<String, Object> network(Network n) {
        return Obj.of(
                "id", n.id(),
                "from", n.from(),
                "to", n.to(),
                "coordinated", n.coordinated(),
                "delay_s", n.delayS(),
                "availability", n.availability());
    }

    private static Map<String, Object> asset(Asset asset) {
        Map<String, Object> json = site(asset.id(), asset.name(), Symbols.ASSET, asset.position());
        json.put("value", asset.value());
        return json;
    }

    private Map<String, Object> raid(Raid raid) {
        List<Geodetic> path = new ArrayList<>(raid.route());
        Geodetic end = places.get(raid.asset().replace("/launchers", ""));
        if (end != null) {
            path.add(end);
        }
        Map<String, Object> json = Obj.of(
                "id", raid.id(),
                "threat", raid.threat().id(),
                "name", name(raid.threat().id()),
                "kind", raid.threat().kind().name().toLowerCase(java.util.Locale.ROOT),
                "sidc", Symbols.flying(raid.threat().kind(), 'H'),
                "count", raid.threats(),
                "to", raid.asset(),
                "path", Obj.line(path));
        if (!raid.threat().kind().isBallistic()) {
            altitude(json, raid.altitude());
            json.put("speed_mps", raid.speedMps());
        }
        return json;
    }

    private Map<String, Object> flight(Flight flight) {
        Map<String, Object> json = Obj.of(
                "id", flight.id(),
                "aircraft", flight.type().id(),
                "name", name(flight.type().id()),
                "side", flight.side().name().toLowerCase(java.util.Locale.ROOT),
                "sidc", Symbols.of(flight),
                "count", flight.count(),
                "path", Obj.line(flight.route()));
        altitude(json, flight.altitude());
        json.put("speed_mps", flight.speedMps());
        return json;
    }

    private static void altitude(Map<String, Object> json, Altitude altitude) {
        switch (altitude) {
            case Altitude.AboveSea sea -> json.put("altitude_above_sea_m", sea.metres());
            case Altitude.AboveGround ground -> json.put("altitude_above_ground_m", ground.metres());
        }
    }

    private static Map<String, Object> corridor(Corridor c) {
        return Obj.of(
                "id", c.id(),
                "line", Obj.line(c.line()),
                "width_m", c.widthM(),
                "floor_m", c.floorM(),
                "ceiling_m", c.ceilingM());
    }

    private static Map<String, Object> site(String id, String name, String sidc, Geodetic at) {
        return Obj.of("id", id, "name", name, "sidc", sidc, "lat", Obj.lat(at), "lon", Obj.lon(at));
    }

    private String name(String id) {
        return catalogue.find(id).map(Entry::name).orElse(id);
    }

    private static String doctrine(ShotDoctrine doctrine) {
        return switch (doctrine) {
            case ShotDoctrine.Single _ -> "single";
            case ShotDoctrine.Salvo s -> "salvo " + s.shots();
            case ShotDoctrine.ShootLookShoot s -> "shoot-look-shoot " + s.maxLooks();
            case ShotDoctrine.ShootShootLook s -> "shoot-shoot-look " + s.shots() + " " + s.maxLooks();
        };
    }
}
