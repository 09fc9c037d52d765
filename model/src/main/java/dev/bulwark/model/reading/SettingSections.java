package dev.bulwark.model.reading;

import static dev.bulwark.model.reading.SectionTypes.real;
import static dev.bulwark.model.shape.Field.optional;
import static dev.bulwark.model.shape.Field.required;
import static dev.bulwark.model.shape.Field.withDefault;

import dev.bulwark.model.scenario.AssignmentRule;
import dev.bulwark.model.scenario.CommonMode;
import dev.bulwark.model.scenario.Confirmation;
import dev.bulwark.model.scenario.PictureDetail;
import dev.bulwark.model.scenario.Priorities;
import dev.bulwark.model.scenario.Rules;
import dev.bulwark.model.scenario.Sides;
import dev.bulwark.model.shape.Field;
import dev.bulwark.model.shape.Json;
import dev.bulwark.model.shape.Numbers;
import dev.bulwark.model.shape.Shape;
import dev.bulwark.model.shape.Type;
import dev.bulwark.model.shape.Types;
import java.util.List;
import java.util.Locale;

/** What a scenario says of the ground and the rules: terrain, rules, figures set anew. */
final class SettingSections {

    private SettingSections() {}

    static Type<ScenarioDocument.TerrainText> terrain() {
        var dem = withDefault(
                "dem",
                Types.located(Types.text()),
                "bundled",
                "bundled, flat (sea level everywhere), or a file beside this one");
        var refraction = optional(
                "refraction", Numbers.number(0.5, 10), "effective Earth radius factor; 4/3 from the catalogue");
        var gases = withDefault(
                "gases",
                Types.word(List.of("no", "yes")),
                "no",
                "whether oxygen and water vapour weaken radar waves, more near the ground than above");
        return Types.mapping(
                Shape.of("terrain", dem, refraction, gases),
                f -> new ScenarioDocument.TerrainText(
                        f.get(dem), real(f, refraction), f.get(gases).equals("yes")));
    }

    static Type<Sides> sides() {
        var defence = withDefault(
                "defence", Types.text(), Sides.UNNAMED.defence(), "whose fire units, radars and assets they are");
        var attack = withDefault("attack", Types.text(), Sides.UNNAMED.attack(), "whose raids they are");
        var neutral = withDefault(
                "neutral", Types.text(), Sides.UNNAMED.neutral(), "whose traffic it is that belongs to nobody");
        return Types.mapping(
                Shape.of("sides", defence, attack, neutral),
                f -> new Sides(f.get(defence), f.get(attack), f.get(neutral)));
    }

    static Type<Rules> rules() {
        var confirm = withDefault(
                "confirm", ScenarioTypes.hitsOfLooks(), "2 of 3", "detections of looks that make a firm track");
        var drop = withDefault("drop_after", Numbers.whole(1, 1000), "5", "looks without detection that end a track");
        var assignment = withDefault(
                "assignment",
                Types.word(List.of("greedy", "optimal")),
                "greedy",
                "how tracks are shared out among fire units: shot by shot, or all plans together with proof");
        var weapons = withDefault(
                "weapons",
                Types.word(List.of("free", "tight", "hold")),
                "free",
                "weapons control status of every fire unit that says no other: free, what is no friend; tight, what is"
                        + " identified as hostile; hold, only what attacks the unit itself");
        var priority = optional(
                "priority",
                priorities(),
                "weights of the kinds of targets in the threat evaluation; all alike unless said");
        var picture = withDefault(
                "picture",
                Types.word(List.of("quality", "tracker")),
                "quality",
                "quality: looks that detect confirm tracks by counting; tracker: looks make plots with errors, and a"
                        + " tracker makes the picture of them");
        var falsePlots = withDefault(
                "false_plots",
                Numbers.number(0, 1000),
                "0",
                "mean number of false plots in a radar's look around; only a tracker sees them");
        var commonMode = withDefault(
                "common_mode",
                Types.word(List.of("engagement", "system")),
                "engagement",
                "what fails together when an engagement is not sound: all its shots, or all that fire units of the same"
                        + " system do in a whole run");
        return Types.mapping(
                Shape.of("rules", confirm, drop, assignment, weapons, priority, picture, falsePlots, commonMode),
                f -> new Rules(
                        new Confirmation(f.get(confirm).hits(), f.get(confirm).looks(), f.get(drop)),
                        AssignmentRule.valueOf(f.get(assignment).toUpperCase(Locale.ROOT)),
                        CommandSections.status(f.get(weapons)),
                        f.find(priority).orElse(Priorities.EQUAL),
                        new PictureDetail(
                                PictureDetail.Level.valueOf(f.get(picture).toUpperCase(Locale.ROOT)),
                                f.get(falsePlots)),
                        CommonMode.valueOf(f.get(commonMode).toUpperCase(Locale.ROOT))));
    }

    private static Type<Priorities> priorities() {
        var aircraft = weight("aircraft");
        var cruise = weight("cruise_missile");
        var drone = weight("drone");
        var ballistic = weight("ballistic");
        return Types.mapping(
                Shape.of("priorities", aircraft, cruise, drone, ballistic),
                f -> new Priorities(f.get(aircraft), f.get(cruise), f.get(drone), f.get(ballistic)));
    }

    private static Field<Double> weight(String kind) {
        return withDefault(kind, Numbers.number(0, 1e6), "1", "factor on the value of what it attacks");
    }

    static Type<ScenarioDocument.Setting> setting() {
        var value = required("value", Types.tree(Json.object()), "with its unit, such as 180 km");
        var reason = required("reason", Types.text(), "why; reports show it");
        return Types.mapping(
                Shape.of("a figure", value, reason), f -> new ScenarioDocument.Setting(f.get(value), f.get(reason)));
    }
}
