package dev.bulwark.model.reading;

import static dev.bulwark.model.shape.Field.optional;
import static dev.bulwark.model.shape.Field.required;
import static dev.bulwark.model.shape.Field.withDefault;

import dev.bulwark.base.unit.Dimension;
import dev.bulwark.model.scenario.Confirmation;
import dev.bulwark.model.shape.Field;
import dev.bulwark.model.shape.Fields;
import dev.bulwark.model.shape.Json;
import dev.bulwark.model.shape.Located;
import dev.bulwark.model.shape.Numbers;
import dev.bulwark.model.shape.Places;
import dev.bulwark.model.shape.Shape;
import dev.bulwark.model.shape.Type;
import dev.bulwark.model.shape.Types;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** What a scenario document may say; the reader, the JSON Schema and the list of defaults come from here. */
final class ScenarioLanguage {
    private static final Type<Located<String>> ID = Types.located(Types.id());
    private static final Type<Double> FACING = Numbers.quantity(Dimension.ANGLE, "-360 deg", "360 deg");
    private static final Type<Double> MAST = Numbers.quantity(Dimension.LENGTH, "0 m", "500 m");
    private static final Type<Double> LONG_TIME = Numbers.quantity(Dimension.DURATION, "0 s", "168 h");

    private static final Field<Integer> VERSION =
            required("version", Numbers.whole(1, 1), "version of the language, 1");
    private static final Field<String> TITLE =
            required("scenario", Types.text(), "title, one line; parts that others include have none");
    private static final Field<String> DESCRIPTION = withDefault("description", Types.anyText(), "", "for the report");
    private static final Field<List<String>> INCLUDE =
            optional("include", Types.oneOrMore(Types.text()), "files beside this one; lists are joined");

    private ScenarioLanguage() {}

    static Type<ScenarioDocument> scenario() {
        var catalogues = optional(
                "catalogue", Types.oneOrMore(Types.located(Types.text())), "own files that extend the bundled one");
        var duration = withDefault(
                "duration", Numbers.quantity(Dimension.DURATION, "1 s", "168 h"), "2 h", "nothing happens after it");
        var terrain = optional("terrain", terrain(), "the ground; bundled relief unless said");
        var rules = optional("rules", rules(), "how looks become tracks");
        var assets = optional("assets", Types.list(asset()), "what is worth defending");
        var fireUnits = optional("fire_units", Types.list(fireUnit()), "who defends");
        var radars = optional("radars", Types.list(radar()), "radars that belong to no fire unit");
        var networks = optional("networks", Types.list(network()), "who shares tracks with whom");
        var raids = optional("raids", Types.list(raid()), "who attacks");
        var regions = optional("regions", Types.list(region()), "areas that coverage is measured against");
        var figures = optional("figures", Types.dictionary(setting()), "catalogue figures set anew, with the reason");
        Shape shape = Shape.of(
                "a scenario",
                VERSION,
                TITLE,
                DESCRIPTION,
                INCLUDE,
                catalogues,
                duration,
                terrain,
                rules,
                assets,
                fireUnits,
                radars,
                networks,
                raids,
                regions,
                figures);
        return Types.document(
                shape,
                f -> new ScenarioDocument(
                        f.get(TITLE),
                        f.get(DESCRIPTION),
                        f.find(catalogues).orElse(List.of()),
                        f.get(duration),
                        f.find(terrain)
                                .orElse(new ScenarioDocument.TerrainText(
                                        new Located<>("bundled", f.place()), OptionalDouble.empty())),
                        f.find(rules).orElse(new Confirmation(2, 3, 5)),
                        f.find(assets).orElse(List.of()),
                        f.find(fireUnits).orElse(List.of()),
                        f.find(radars).orElse(List.of()),
                        f.find(networks).orElse(List.of()),
                        f.find(raids).orElse(List.of()),
                        f.find(regions).orElse(List.of()),
                        f.find(figures).orElse(Map.of())));
    }

    private static Type<ScenarioDocument.TerrainText> terrain() {
        var dem = withDefault(
                "dem",
                Types.located(Types.text()),
                "bundled",
                "bundled, flat (sea level everywhere), or a file beside this one");
        var refraction = optional(
                "refraction", Numbers.number(0.5, 10), "effective Earth radius factor; 4/3 from the catalogue");
        return Types.mapping(
                Shape.of("terrain", dem, refraction),
                f -> new ScenarioDocument.TerrainText(f.get(dem), real(f, refraction)));
    }

    private static Type<Confirmation> rules() {
        var confirm = withDefault(
                "confirm", ScenarioTypes.hitsOfLooks(), "2 of 3", "detections of looks that make a firm track");
        var drop = withDefault("drop_after", Numbers.whole(1, 1000), "5", "looks without detection that end a track");
        return Types.mapping(
                Shape.of("rules", confirm, drop),
                f -> new Confirmation(f.get(confirm).hits(), f.get(confirm).looks(), f.get(drop)));
    }

    private static Type<ScenarioDocument.AssetText> asset() {
        var id = required("id", ID, "name that raids use");
        var name = optional("name", Types.text(), "for people; the id unless said");
        var at = required("at", Places.position(), "latitude, longitude in decimal degrees");
        var value = withDefault("value", Numbers.number(0, 1e9), "1", "worth against the other assets");
        return Types.mapping(
                Shape.of("an asset", id, name, at, value),
                f -> new ScenarioDocument.AssetText(
                        f.get(id), f.find(name).orElse(f.get(id).value()), f.get(at), f.get(value)));
    }

    private static Type<ScenarioDocument.FireUnitText> fireUnit() {
        var id = required("id", ID, "unique in the scenario");
        var system = required("system", Types.located(Types.text()), "entry of the catalogue, such as s400");
        var at = required("at", Places.position(), "latitude, longitude in decimal degrees");
        var facing =
                optional("facing", FACING, "azimuth of the sector's middle from north over east; north unless said");
        var mast =
                optional("mast", MAST, "height of the unit's antennas above the ground; the catalogue's unless said");
        var load = optional(
                "load",
                Types.dictionary(Numbers.whole(0, 100_000)),
                "rounds ready by interceptor, in order of preference; the catalogue's unless said");
        var doctrine = withDefault(
                "doctrine", ScenarioTypes.doctrine(), "shoot-look-shoot 3", "how many shots before and after a look");
        var figures = optional(
                "figures",
                Types.dictionary(Types.tree(Json.object())),
                "figures of this unit set anew: reaction: 15 s, target_channels: 10");
        return Types.mapping(
                Shape.of("a fire unit", id, system, at, facing, mast, load, doctrine, figures),
                f -> new ScenarioDocument.FireUnitText(
                        f.get(id),
                        f.get(system),
                        f.get(at),
                        real(f, facing),
                        real(f, mast),
                        f.find(load),
                        f.get(doctrine),
                        f.find(figures).orElse(Map.of())));
    }

    private static Type<ScenarioDocument.RadarText> radar() {
        var id = required("id", ID, "unique in the scenario");
        var system = required("system", Types.located(Types.text()), "entry of the catalogue, such as e3a");
        var at = required("at", Places.position(), "latitude, longitude in decimal degrees");
        var facing =
                optional("facing", FACING, "azimuth of the sector's middle from north over east; north unless said");
        var mast = optional("mast", MAST, "height of the antenna above the ground");
        var altitude = optional(
                "altitude",
                Numbers.quantity(Dimension.LENGTH, "100 m", "30 km"),
                "above the sea, for a radar in the air that keeps station at its position");
        return Types.mapping(
                Shape.of("a radar", id, system, at, facing, mast, altitude),
                f -> new ScenarioDocument.RadarText(
                        f.get(id),
                        f.get(system),
                        f.get(at),
                        real(f, facing),
                        real(f, mast),
                        real(f, altitude),
                        f.place()));
    }

    private static Type<ScenarioDocument.NetworkText> network() {
        var id = required("id", ID, "unique in the scenario");
        var members = required("members", ScenarioTypes.members(), "ids of radars and fire units, or all");
        var delay = optional("delay", LONG_TIME, "from one member's track to everybody's");
        var availability = optional("availability", Numbers.number(0, 1), "probability that it works during a run");
        return Types.mapping(
                Shape.of("a network", id, members, delay, availability),
                f -> new ScenarioDocument.NetworkText(
                        f.get(id), f.get(members), real(f, delay), real(f, availability)));
    }

    private static Type<ScenarioDocument.RaidText> raid() {
        var id = required("id", ID, "unique in the scenario; threats are named id-1, id-2 ...");
        var threat = required("threat", Types.located(Types.text()), "entry of the catalogue, such as cruise_missile");
        var count = withDefault("count", Numbers.whole(1, 100_000), "1", "how many");
        var from = required("from", Places.position(), "start, or launch point of ballistic missiles");
        var via = optional("via", Types.list(Places.position()), "turning points");
        var to = required("to", Types.located(Types.text()), "id of the asset attacked");
        var first = withDefault("first", LONG_TIME, "0 s", "when the first one starts");
        var every = withDefault("every", LONG_TIME, "0 s", "from each start to the next");
        var abreast = withDefault(
                "abreast",
                Numbers.quantity(Dimension.LENGTH, "0 m", "1000 km"),
                "0 m",
                "distance between neighbours across the first leg; 0 for a file");
        var altitude = optional(
                "altitude",
                ScenarioTypes.altitude(),
                "60 m above ground, 5000 m above sea; the catalogue's unless said");
        var speed = optional(
                "speed",
                Numbers.quantity(Dimension.SPEED, "10 m/s", "3000 m/s"),
                "over ground; the catalogue's unless said");
        return Types.mapping(
                Shape.of("a raid", id, threat, count, from, via, to, first, every, abreast, altitude, speed),
                f -> new ScenarioDocument.RaidText(
                        f.get(id),
                        f.get(threat),
                        f.get(count),
                        f.get(from),
                        f.find(via).orElse(List.of()),
                        f.get(to),
                        f.get(first),
                        f.get(every),
                        f.get(abreast),
                        f.find(altitude),
                        real(f, speed)));
    }

    private static Type<ScenarioDocument.RegionText> region() {
        var id = required("id", ID, "unique in the scenario");
        var name = optional("name", Types.text(), "for people; the id unless said");
        var country = optional("country", Types.text(), "a country by its English name, such as Turkey");
        var outline = optional("outline", Types.list(Places.position()), "corners in order, three or more");
        var geojson = optional("geojson", Types.located(Types.text()), "a GeoJSON file beside this one");
        return Types.mapping(
                Shape.of("a region", id, name, country, outline, geojson),
                f -> new ScenarioDocument.RegionText(
                        f.get(id), f.find(name), f.find(country), f.find(outline), f.find(geojson)));
    }

    private static Type<ScenarioDocument.Setting> setting() {
        var value = required("value", Types.tree(Json.object()), "with its unit, such as 180 km");
        var reason = required("reason", Types.text(), "why; reports show it");
        return Types.mapping(
                Shape.of("a figure", value, reason), f -> new ScenarioDocument.Setting(f.get(value), f.get(reason)));
    }

    private static OptionalDouble real(Fields fields, Field<Double> field) {
        return fields.find(field).map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }
}
