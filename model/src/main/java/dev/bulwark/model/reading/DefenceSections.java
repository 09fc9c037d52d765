package dev.bulwark.model.reading;

import static dev.bulwark.model.reading.SectionTypes.FACING;
import static dev.bulwark.model.reading.SectionTypes.ID;
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
import java.util.List;
import java.util.Map;

/** What a scenario says of the defence: fire units and radars. */
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
        var turns = withDefault(
                "turns",
                Types.word(List.of("no", "yes")),
                "no",
                "whether the engagement radar's sector is turned to targets, where the catalogue says that it can be");
        var figures = optional(
                "figures",
                Types.dictionary(Types.tree(Json.object())),
                "figures of this unit set anew: reaction: 15 s, target_channels: 10");
        var weapons =
                optional("weapons", CommandSections.status(), "weapons control status; that of the rules unless said");
        var iff = optional(
                "iff", AirspaceSections.transponder(), "what its interrogator reads; the catalogue's unless said");
        var keepOut = withDefault(
                "keep_out",
                Numbers.quantity(Dimension.LENGTH, "0 m", "500 km", "30 km"),
                "0 m",
                "what comes nearer unidentified is treated as hostile; 0 for nothing");
        var responsibility = optional(
                "responsibility", CommandSections.responsibility(), "sector that it fires into; all unless said");
        var value = withDefault("value", Numbers.number(0, 1e9), "1", "worth against the assets, when it is attacked");
        Shape shape = Shape.of(
                "a fire unit",
                id,
                system,
                at,
                facing,
                mast,
                load,
                doctrine,
                spare,
                reserve,
                turns,
                weapons,
                iff,
                keepOut,
                responsibility,
                value,
                figures);
        return Types.mapping(
                shape,
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
                        f.get(turns).equals("yes"),
                        new ScenarioDocument.OrdersText(
                                f.find(weapons).map(w -> CommandSections.status(w.value())),
                                f.find(iff),
                                f.get(keepOut),
                                f.find(responsibility)),
                        f.get(value),
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
                Numbers.quantity(Dimension.LENGTH, "100 m", "30 km", "9000 m"),
                "above the sea, for a radar in the air that keeps station at its position");
        var track = optional(
                "track", Types.list(Places.position()), "points of a line that a radar in the air flies to and fro");
        var speed = optional(
                "speed",
                Numbers.quantity(Dimension.SPEED, "10 m/s", "1000 m/s"),
                "over ground along the track; the catalogue's unless said");
        var iff = optional(
                "iff", AirspaceSections.transponder(), "what its interrogator reads; the catalogue's unless said");
        return Types.mapping(
                Shape.of("a radar", id, system, at, facing, mast, altitude, track, speed, iff),
                f -> new ScenarioDocument.RadarText(
                        f.get(id),
                        f.get(system),
                        f.find(at),
                        real(f, facing),
                        real(f, mast),
                        real(f, altitude),
                        f.find(track),
                        real(f, speed),
                        f.find(iff),
                        f.place()));
    }
}
