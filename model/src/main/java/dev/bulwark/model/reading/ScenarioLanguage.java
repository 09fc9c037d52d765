package dev.bulwark.model.reading;

import static dev.bulwark.model.shape.Field.optional;
import static dev.bulwark.model.shape.Field.required;
import static dev.bulwark.model.shape.Field.withDefault;

import dev.bulwark.base.unit.Dimension;
import dev.bulwark.model.scenario.Rules;
import dev.bulwark.model.scenario.Sides;
import dev.bulwark.model.shape.Field;
import dev.bulwark.model.shape.Located;
import dev.bulwark.model.shape.Numbers;
import dev.bulwark.model.shape.Shape;
import dev.bulwark.model.shape.Type;
import dev.bulwark.model.shape.Types;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** What a scenario document may say; the reader, the JSON Schema and the list of defaults come from here. */
final class ScenarioLanguage {
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
        var terrain = optional("terrain", SettingSections.terrain(), "the ground; bundled relief unless said");
        var sides = optional("sides", SettingSections.sides(), "who is who, by name, for reports and replays");
        var rules = optional("rules", SettingSections.rules(), "how looks become tracks, and who takes which");
        var assets = optional("assets", Types.list(PlaceSections.asset()), "what is worth defending");
        var fireUnits = optional("fire_units", Types.list(DefenceSections.fireUnit()), "who defends");
        var fighters = optional(
                "fighters", Types.list(FighterSections.fighters()), "aircraft that defend, on patrol or on alert");
        var radars = optional("radars", Types.list(DefenceSections.radar()), "radars that belong to no fire unit");
        var networks = optional("networks", Types.list(CommandSections.network()), "who shares tracks with whom");
        var links = optional("links", Types.list(CommandSections.link()), "tracks carried one way");
        var posts = optional("command_posts", Types.list(CommandSections.post()), "who decides for whom");
        var traffic = optional("traffic", Types.list(AirspaceSections.flight()), "who else flies");
        var corridors = optional(
                "corridors",
                Types.list(AirspaceSections.corridor()),
                "what flies in one is taken for what it is meant for");
        var raids = optional("raids", Types.list(RaidSections.raid()), "who attacks");
        var regions =
                optional("regions", Types.list(PlaceSections.region()), "areas that coverage is measured against");
        var figures = optional(
                "figures", Types.dictionary(SettingSections.setting()), "catalogue figures set anew, with the reason");
        Shape shape = Shape.of(
                "a scenario",
                VERSION,
                TITLE,
                DESCRIPTION,
                INCLUDE,
                catalogues,
                duration,
                terrain,
                sides,
                rules,
                assets,
                fireUnits,
                fighters,
                radars,
                networks,
                links,
                posts,
                raids,
                traffic,
                corridors,
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
                                        new Located<>("bundled", f.place()), OptionalDouble.empty(), false)),
                        f.find(sides).orElse(Sides.UNNAMED),
                        f.find(rules).orElse(Rules.USUAL),
                        f.find(assets).orElse(List.of()),
                        f.find(fireUnits).orElse(List.of()),
                        f.find(fighters).orElse(List.of()),
                        f.find(radars).orElse(List.of()),
                        new ScenarioDocument.CommandText(
                                f.find(networks).orElse(List.of()),
                                f.find(links).orElse(List.of()),
                                f.find(posts).orElse(List.of())),
                        f.find(traffic).orElse(List.of()),
                        f.find(corridors).orElse(List.of()),
                        f.find(raids).orElse(List.of()),
                        f.find(regions).orElse(List.of()),
                        f.find(figures).orElse(Map.of())));
    }
}
