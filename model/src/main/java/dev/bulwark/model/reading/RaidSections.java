package dev.bulwark.model.reading;

import static dev.bulwark.model.reading.SectionTypes.ID;
import static dev.bulwark.model.reading.SectionTypes.LONG_TIME;
import static dev.bulwark.model.reading.SectionTypes.real;
import static dev.bulwark.model.shape.Field.optional;
import static dev.bulwark.model.shape.Field.required;
import static dev.bulwark.model.shape.Field.withDefault;

import dev.bulwark.base.unit.Dimension;
import dev.bulwark.model.shape.Numbers;
import dev.bulwark.model.shape.Places;
import dev.bulwark.model.shape.Shape;
import dev.bulwark.model.shape.Type;
import dev.bulwark.model.shape.Types;
import java.util.List;

/** What a scenario says of the attack. */
final class RaidSections {

    private RaidSections() {}

    static Type<ScenarioDocument.RaidText> raid() {
        var id = required("id", ID, "unique in the scenario; threats are named id-1, id-2 ...");
        var threat = required("threat", Types.located(Types.text()), "entry of the catalogue, such as cruise_missile");
        var count = withDefault("count", Numbers.whole(1, 100_000), "1", "how many");
        var from = required("from", Places.position(), "start, or launch point of ballistic missiles");
        var via = optional("via", Types.list(Places.position()), "turning points");
        var to = required(
                "to",
                Types.located(Types.text()),
                "id of the asset, radar, fire unit or command post attacked; unit/launchers for a launcher");
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
}
