package dev.bulwark.model.reading;

import static dev.bulwark.model.reading.SectionTypes.FACING;
import static dev.bulwark.model.reading.SectionTypes.ID;
import static dev.bulwark.model.reading.SectionTypes.LONG_TIME;
import static dev.bulwark.model.reading.SectionTypes.MAST;
import static dev.bulwark.model.reading.SectionTypes.real;
import static dev.bulwark.model.shape.Field.optional;
import static dev.bulwark.model.shape.Field.required;
import static dev.bulwark.model.shape.Field.withDefault;

import dev.bulwark.base.unit.Dimension;
import dev.bulwark.model.shape.Json;
import dev.bulwark.model.shape.Numbers;
import dev.bulwark.model.shape.Places;
import dev.bulwark.model.shape.Shape;
import dev.bulwark.model.shape.Type;
import dev.bulwark.model.shape.Types;
import java.util.Map;

/** What a scenario says of the defence: fire units, radars, networks. */
final class DefenceSections {

    private DefenceSections() {}

    static Type<ScenarioDocument.FireUnitText> fireUnit() {
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
        var spare = optional(
                "spare",
                Types.dictionary(Numbers.whole(0, 100_000)),
                "rounds by interceptor beside the launchers; reloaded launcher by launcher, none unless said");
        var reserve = optional(
                "reserve",
                Types.dictionary(Numbers.whole(0, 100_000)),
                "ready rounds by interceptor kept for ballistic threats and self-defence, none unless said");
        var figures = optional(
                "figures",
                Types.dictionary(Types.tree(Json.object())),
                "figures of this unit set anew: reaction: 15 s, target_channels: 10");
        return Types.mapping(
                Shape.of("a fire unit", id, system, at, facing, mast, load, doctrine, spare, reserve, figures),
                f -> new ScenarioDocument.FireUnitText(
                        f.get(id),
                        f.get(system),
                        f.get(at),
                        real(f, facing),
                        real(f, mast),
                        f.find(load),
                        f.get(doctrine),
                        f.find(spare).orElse(Map.of()),
                        f.find(reserve).orElse(Map.of()),
                        f.find(figures).orElse(Map.of())));
    }

    static Type<ScenarioDocument.RadarText> radar() {
        var id = required("id", ID, "unique in the scenario");
        var system = required("system", Types.located(Types.text()), "entry of the catalogue, such as e3a");
        var at = optional(
                "at", Places.position(), "latitude, longitude in decimal degrees; needed unless it has a track");
        var facing =
                optional("facing", FACING, "azimuth of the sector's middle from north over east; north unless said");
        var mast = optional("mast", MAST, "height of the antenna above the ground");
        var altitude = optional(
                "altitude",
                Numbers.quantity(Dimension.LENGTH, "100 m", "30 km"),
                "above the sea, for a radar in the air that keeps station at its position");
        var track = optional(
                "track", Types.list(Places.position()), "points of a line that a radar in the air flies to and fro");
        var speed = optional(
                "speed",
                Numbers.quantity(Dimension.SPEED, "10 m/s", "1000 m/s"),
                "over ground along the track; the catalogue's unless said");
        return Types.mapping(
                Shape.of("a radar", id, system, at, facing, mast, altitude, track, speed),
                f -> new ScenarioDocument.RadarText(
                        f.get(id),
                        f.get(system),
                        f.find(at),
                        real(f, facing),
                        real(f, mast),
                        real(f, altitude),
                        f.find(track),
                        real(f, speed),
                        f.place()));
    }

    static Type<ScenarioDocument.NetworkText> network() {
        var id = required("id", ID, "unique in the scenario");
        var members = required("members", ScenarioTypes.members(), "ids of radars and fire units, or all");
        var delay = optional("delay", LONG_TIME, "from one member's track to everybody's");
        var availability = optional("availability", Numbers.number(0, 1), "probability that it works during a run");
        return Types.mapping(
                Shape.of("a network", id, members, delay, availability),
                f -> new ScenarioDocument.NetworkText(
                        f.get(id), f.get(members), real(f, delay), real(f, availability)));
    }
}
