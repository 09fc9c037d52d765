package dev.bulwark.model.reading;

import static dev.bulwark.model.reading.SectionTypes.FACING;
import static dev.bulwark.model.reading.SectionTypes.ID;
import static dev.bulwark.model.reading.SectionTypes.LONG_TIME;
import static dev.bulwark.model.reading.SectionTypes.real;
import static dev.bulwark.model.shape.Field.optional;
import static dev.bulwark.model.shape.Field.required;
import static dev.bulwark.model.shape.Field.withDefault;

import dev.bulwark.base.unit.Dimension;
import dev.bulwark.model.scenario.Network;
import dev.bulwark.model.scenario.Orders;
import dev.bulwark.model.scenario.WeaponsControl;
import dev.bulwark.model.shape.Field;
import dev.bulwark.model.shape.Fields;
import dev.bulwark.model.shape.Located;
import dev.bulwark.model.shape.Numbers;
import dev.bulwark.model.shape.Places;
import dev.bulwark.model.shape.Shape;
import dev.bulwark.model.shape.Type;
import dev.bulwark.model.shape.Types;
import java.util.List;
import java.util.Locale;

/** What a scenario says of who tells whom what: networks, links, command posts, and standing orders. */
final class CommandSections {
    private static final Field<Double> MESSAGE_LOSS = withDefault(
            "loss", Numbers.number(0, 0.95), "0", "probability that a report is lost; it is then sent again");
    private static final Field<Double> REPEAT =
            withDefault("repeat", LONG_TIME, "4 s", "until a lost report is sent again");

    private CommandSections() {}

    static Type<ScenarioDocument.NetworkText> network() {
        var id = required("id", ID, "unique in the scenario");
        var members =
                required("members", ScenarioTypes.members(), "ids of radars, fire units and command posts, or all");
        var delay = optional("delay", LONG_TIME, "from one member's track to everybody's");
        var availability = optional("availability", Numbers.number(0, 1), "probability that it works during a run");
        var miscorrelation = withDefault(
                "miscorrelation",
                Numbers.number(0, 1),
                "0",
                "probability that a fire unit takes a shared track for another than its own");
        return Types.mapping(
                Shape.of("a network", id, members, delay, availability, MESSAGE_LOSS, REPEAT, miscorrelation),
                f -> new ScenarioDocument.NetworkText(
                        f.get(id),
                        f.get(members),
                        real(f, delay),
                        real(f, availability),
                        new Network.Loss(f.get(MESSAGE_LOSS), f.get(REPEAT), f.get(miscorrelation))));
    }

    static Type<ScenarioDocument.LinkText> link() {
        var id = required("id", ID, "unique in the scenario");
        var from =
                required("from", Types.located(Types.text()), "id of the radar or fire unit whose tracks it carries");
        var to = required(
                "to",
                Types.located(Types.text()),
                "id of the fire unit that sees them, or of a command post for its units");
        var delay = optional("delay", LONG_TIME, "from a track to its arrival");
        var availability = optional("availability", Numbers.number(0, 1), "probability that it works during a run");
        return Types.mapping(
                Shape.of("a link", id, from, to, delay, availability, MESSAGE_LOSS, REPEAT),
                f -> new ScenarioDocument.LinkText(
                        f.get(id),
                        f.get(from),
                        f.get(to),
                        real(f, delay),
                        real(f, availability),
                        new Network.Loss(f.get(MESSAGE_LOSS), f.get(REPEAT), 0)));
    }

    static Type<ScenarioDocument.PostText> post() {
        var id = required("id", ID, "unique in the scenario");
        var name = optional("name", Types.text(), "for people; the id unless said");
        var at = required("at", Places.position(), "latitude, longitude in decimal degrees");
        var commands = required(
                "commands", Types.list(Types.located(Types.text())), "ids of the fire units for which it decides");
        var delay = withDefault("decision_delay", LONG_TIME, "5 s", "from its picture to its order");
        var value = withDefault("value", Numbers.number(0, 1e9), "1", "worth against the assets");
        return Types.mapping(
                Shape.of("a command post", id, name, at, commands, delay, value),
                f -> new ScenarioDocument.PostText(
                        f.get(id),
                        f.find(name).orElse(f.get(id).value()),
                        f.get(at),
                        f.get(commands),
                        f.get(delay),
                        f.get(value)));
    }

    static Type<Located<String>> status() {
        return Types.located(Types.word(List.of("free", "tight", "hold")));
    }

    static WeaponsControl status(String word) {
        return WeaponsControl.valueOf(word.toUpperCase(Locale.ROOT));
    }

    static Type<Orders.Responsibility> responsibility() {
        var facing = required("facing", FACING, "azimuth of the sector's middle");
        var width = required("width", Numbers.quantity(Dimension.ANGLE, "1 deg", "360 deg"), "of the sector");
        return Types.mapping(
                Shape.of("a sector of responsibility", facing, width),
                (Fields f) -> new Orders.Responsibility(f.get(facing), f.get(width)));
    }
}
