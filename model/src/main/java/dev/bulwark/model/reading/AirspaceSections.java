package dev.bulwark.model.reading;

import static dev.bulwark.model.reading.SectionTypes.ID;
import static dev.bulwark.model.reading.SectionTypes.LONG_TIME;
import static dev.bulwark.model.reading.SectionTypes.real;
import static dev.bulwark.model.shape.Field.optional;
import static dev.bulwark.model.shape.Field.required;
import static dev.bulwark.model.shape.Field.withDefault;

import dev.bulwark.base.unit.Dimension;
import dev.bulwark.model.scenario.Allegiance;
import dev.bulwark.model.scenario.Corridor;
import dev.bulwark.model.scenario.Transponder;
import dev.bulwark.model.shape.Numbers;
import dev.bulwark.model.shape.Places;
import dev.bulwark.model.shape.Shape;
import dev.bulwark.model.shape.Type;
import dev.bulwark.model.shape.Types;
import java.util.List;
import java.util.Locale;

/** What a scenario says of who else flies, and by which corridors. */
final class AirspaceSections {

    private AirspaceSections() {}

    static Type<ScenarioDocument.FlightText> flight() {
        var id = required("id", ID, "unique in the scenario; aircraft are named id-1, id-2 ...");
        var aircraft = required("aircraft", Types.located(Types.text()), "entry of the catalogue, such as f16c");
        var side = withDefault("side", Types.word(List.of("friend", "neutral")), "friend", "whose it is");
        var transponder = optional(
                "transponder", transponder(), "what answers an interrogation; a friend's is mode_5, a neutral's civil");
        var count = withDefault("count", Numbers.whole(1, 100_000), "1", "how many");
        var route = required("route", Types.list(Places.position()), "points of the way, two or more");
        var first = withDefault("first", LONG_TIME, "0 s", "when the first one starts");
        var every = withDefault("every", LONG_TIME, "0 s", "from each start to the next");
        var altitude = optional("altitude", ScenarioTypes.altitude(), "9000 m above sea; the catalogue's unless said");
        var speed = optional(
                "speed",
                Numbers.quantity(Dimension.SPEED, "10 m/s", "3000 m/s"),
                "over ground; the catalogue's unless said");
        return Types.mapping(
                Shape.of("a flight", id, aircraft, side, transponder, count, route, first, every, altitude, speed),
                f -> new ScenarioDocument.FlightText(
                        f.get(id),
                        f.get(aircraft),
                        side(f.get(side)),
                        f.find(transponder),
                        f.get(count),
                        f.get(route),
                        f.get(first),
                        f.get(every),
                        f.find(altitude),
                        real(f, speed)));
    }

    static Type<ScenarioDocument.CorridorText> corridor() {
        var id = required("id", ID, "unique in the scenario");
        var line = required("line", Types.list(Places.position()), "points of its middle, two or more");
        var width = withDefault(
                "width", Numbers.quantity(Dimension.LENGTH, "100 m", "1000 km", "20 km"), "20 km", "from edge to edge");
        var floor = withDefault(
                "floor", Numbers.quantity(Dimension.LENGTH, "0 m", "40 km", "3000 m"), "0 m", "above sea level");
        var ceiling = withDefault(
                "ceiling", Numbers.quantity(Dimension.LENGTH, "0 m", "40 km", "3000 m"), "20 km", "above sea level");
        var meantFor = withDefault("for", Types.word(List.of("friend", "neutral")), "friend", "whom it is meant for");
        return Types.mapping(
                Shape.of("a corridor", id, line, width, floor, ceiling, meantFor),
                f -> new ScenarioDocument.CorridorText(
                        f.get(id),
                        new Corridor(
                                f.get(id).value(),
                                f.get(line),
                                f.get(width),
                                f.get(floor),
                                f.get(ceiling),
                                side(f.get(meantFor)))));
    }

    /** {@code none}, {@code civil}, {@code mode_4}, {@code mode_5}. */
    static Type<Transponder> transponder() {
        Type<String> word = Types.word(List.of("none", "civil", "mode_4", "mode_5"));
        return Types.of(
                word.schema(),
                (tree, at) -> word.read(tree, at).map(w -> Transponder.valueOf(w.toUpperCase(Locale.ROOT))));
    }

    private static Allegiance side(String word) {
        return Allegiance.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
