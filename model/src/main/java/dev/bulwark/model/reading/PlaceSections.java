package dev.bulwark.model.reading;

import static dev.bulwark.model.reading.SectionTypes.ID;
import static dev.bulwark.model.shape.Field.optional;
import static dev.bulwark.model.shape.Field.required;
import static dev.bulwark.model.shape.Field.withDefault;

import dev.bulwark.model.shape.Numbers;
import dev.bulwark.model.shape.Places;
import dev.bulwark.model.shape.Shape;
import dev.bulwark.model.shape.Type;
import dev.bulwark.model.shape.Types;

/** What a scenario says of places: assets and regions. */
final class PlaceSections {

    private PlaceSections() {}

    static Type<ScenarioDocument.AssetText> asset() {
        var id = required("id", ID, "name that raids use");
        var name = optional("name", Types.text(), "for people; the id unless said");
        var at = required("at", Places.position(), "latitude, longitude in decimal degrees");
        var value = withDefault("value", Numbers.number(0, 1e9), "1", "worth against the other assets");
        return Types.mapping(
                Shape.of("an asset", id, name, at, value),
                f -> new ScenarioDocument.AssetText(
                        f.get(id), f.find(name).orElse(f.get(id).value()), f.get(at), f.get(value)));
    }

    static Type<ScenarioDocument.RegionText> region() {
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
}
