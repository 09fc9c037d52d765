package dev.bulwark.model.reading;

import static dev.bulwark.model.reading.SectionTypes.ID;
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
import java.util.Optional;
import java.util.OptionalDouble;

/** What a scenario says of fighters as defenders. */
final class FighterSections {

    private FighterSections() {}

    /**
     * Fighters of one kind at one place.
     *
     * @param unit what they have in common with a fire unit on the ground
     * @param alert on the ground rather than on patrol
     */
    record FightersText(
            ScenarioDocument.FireUnitText unit, boolean alert, Optional<Integer> aircraft, OptionalDouble radiusM) {}

    static Type<FightersText> fighters() {
        var id = required("id", ID, "unique in the scenario; networks name it as a member");
        var system = required("system", Types.located(Types.text()), "entry of the catalogue, such as fighters_f16c");
        var at = required("at", Places.position(), "base or station: latitude, longitude in decimal degrees");
        var posture = withDefault(
                "posture",
                Types.word(List.of("patrol", "alert")),
                "patrol",
                "in the air at the station, or on alert at a base");
        var aircraft = optional("aircraft", Numbers.whole(1, 1000), "how many; each takes one target at a time");
        var radius = optional(
                "radius",
                Numbers.quantity(Dimension.LENGTH, "1 km", "3000 km"),
                "how far one goes for a target; the catalogue's unless said");
        var load = optional(
                "load",
                Types.dictionary(Numbers.whole(0, 100_000)),
                "missiles of all aircraft; the catalogue's unless said");
        var doctrine =
                withDefault("doctrine", ScenarioTypes.doctrine(), "salvo 2", "how many shots before and after a look");
        var weapons =
                optional("weapons", CommandSections.status(), "weapons control status; that of the rules unless said");
        var iff = optional(
                "iff", AirspaceSections.transponder(), "what their interrogator reads; the catalogue's unless said");
        var value = withDefault("value", Numbers.number(0, 1e9), "1", "worth against the assets, when it is attacked");
        var figures = optional(
                "figures",
                Types.dictionary(Types.tree(Json.object())),
                "figures set anew: reaction: 15 s, scramble: 5 min");
        return Types.mapping(
                Shape.of(
                        "fighters",
                        id,
                        system,
                        at,
                        posture,
                        aircraft,
                        radius,
                        load,
                        doctrine,
                        weapons,
                        iff,
                        value,
                        figures),
                f -> new FightersText(
                        new ScenarioDocument.FireUnitText(
                                f.get(id),
                                f.get(system),
                                f.get(at),
                                OptionalDouble.empty(),
                                OptionalDouble.empty(),
                                f.find(load),
                                f.get(doctrine),
                                Map.of(),
                                Map.of(),
                                false,
                                new ScenarioDocument.OrdersText(
                                        f.find(weapons).map(w -> CommandSections.status(w.value())),
                                        f.find(iff),
                                        0,
                                        Optional.empty()),
                                f.get(value),
                                f.find(figures).orElse(Map.of())),
                        f.get(posture).equals("alert"),
                        f.find(aircraft),
                        real(f, radius)));
    }
}
