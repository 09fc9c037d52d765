package dev.bulwark.model.catalogue;

import static dev.bulwark.model.shape.Field.optional;
import static dev.bulwark.model.shape.Field.required;
import static dev.bulwark.model.shape.Field.withDefault;

import dev.bulwark.model.document.Tree;
import dev.bulwark.model.shape.Field;
import dev.bulwark.model.shape.Located;
import dev.bulwark.model.shape.Numbers;
import dev.bulwark.model.shape.Shape;
import dev.bulwark.model.shape.Type;
import dev.bulwark.model.shape.Types;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a catalogue document may say. */
final class CatalogueShapes {
    private static final List<String> BASES =
            Arrays.stream(Basis.values()).map(Basis::text).toList();
    private static final Type<Double> AMOUNT = amount();
    private static final Type<Located<String>> NAME = Types.located(Types.text());
    private static final Type<List<Located<String>>> NAMES = Types.list(NAME);

    private static final Field<Double> LOW = required("low", AMOUNT, "lowest credible statement, or ~");
    private static final Field<Double> NOMINAL = required("nominal", AMOUNT, "the one used by default, or ~");
    private static final Field<Double> HIGH = required("high", AMOUNT, "highest credible statement, or ~");
    private static final Field<List<Located<String>>> SOURCES =
            optional("sources", NAMES, "ids of the sources that state it");

    private CatalogueShapes() {}

    static Type<CatalogueDocument> catalogue() {
        var title = optional("catalogue", Types.text(), "title of the catalogue");
        var sources = optional("sources", Types.dictionary(source()), "where statements were read, by id");
        var entries = optional("entries", Types.list(entry()), "the things of the catalogue");
        var overrides = optional("overrides", Types.list(override()), "figures of other catalogues set anew");
        var offers = optional("offers", Types.list(offer()), "what was offered or bought at which price");
        var defaults = optional(
                "defaults",
                Types.dictionary(Types.dictionary(Types.text())),
                "figures that fill a role where an entry names none");
        var version = required("version", Numbers.whole(1, 1), "version of the language, 1");
        var include = optional("include", Types.oneOrMore(Types.text()), "files beside this one; lists are joined");
        Shape shape = Shape.of("a catalogue", version, title, include, sources, entries, overrides, offers, defaults);
        return Types.mapping(
                shape,
                f -> new CatalogueDocument(
                        f.find(title),
                        f.find(sources).orElse(Map.of()),
                        f.find(entries).orElse(List.of()),
                        f.find(overrides).orElse(List.of()),
                        f.find(offers).orElse(List.of()),
                        f.find(defaults).orElse(Map.of())));
    }

    private static Type<CatalogueDocument.SourceText> source() {
        var title = required("title", Types.text(), "of the publication");
        var publisher = required("publisher", Types.text(), "who published it");
        var address = withDefault("address", Types.anyText(), "", "where it can be read");
        var date = required("date", Types.text(), "a day, a month, a year, or n.d.");
        var kind = required("kind", Types.text(), "what sort of publication it is, said plainly");
        return Types.mapping(
                Shape.of("a source", title, publisher, address, date, kind),
                f -> new CatalogueDocument.SourceText(
                        f.get(title), f.get(publisher), f.get(address), f.get(date), f.get(kind)));
    }

    private static Type<CatalogueDocument.EntryText> entry() {
        var id = required("id", Types.located(Types.id()), "name that scenarios use");
        var name = required("name", Types.text(), "as published");
        var category = required("category", Types.text(), "sam_system, missile, radar, aircraft, threat ...");
        var role = withDefault("role", Types.anyText(), "", "what it is for");
        var context = withDefault("context", Types.anyText(), "", "why it is here");
        var fireUnit = optional("fire_unit", fireUnit(), "a scenario can place it as a fire unit");
        var radar = optional("radar", RoleShapes.radar(), "a scenario can place it as a radar");
        var interceptor = optional("interceptor", RoleShapes.interceptor(), "fire units can load it");
        var threat = optional("threat", RoleShapes.threat(), "raids can fly it");
        var figures = optional("figures", Types.list(figure()), "what is published or assumed");
        var disagreements = optional("disagreements", Types.list(Types.text()), "between sources, in words");
        var notPublished = optional("not_published", Types.list(Types.text()), "what no source says");
        Shape shape = Shape.of(
                "an entry",
                id,
                name,
                category,
                role,
                context,
                fireUnit,
                radar,
                interceptor,
                threat,
                figures,
                disagreements,
                notPublished);
        return Types.mapping(
                shape,
                f -> new CatalogueDocument.EntryText(
                        f.get(id),
                        f.get(name),
                        f.get(category),
                        f.get(role),
                        f.get(context),
                        f.find(fireUnit),
                        f.find(radar),
                        f.find(interceptor),
                        f.find(threat),
                        f.find(figures).orElse(List.of()),
                        f.find(disagreements).orElse(List.of()),
                        f.find(notPublished).orElse(List.of())));
    }

    private static Type<CatalogueDocument.FireUnitText> fireUnit() {
        var id = required("id", NAME, "an interceptor's entry");
        var perLauncher = required("per_launcher", NAME, "figure: rounds on a launcher");
        var share = required("share", NAME, "figure: part of the launchers that carry it");
        Type<CatalogueDocument.LoadText> load = Types.mapping(
                Shape.of("a load", id, perLauncher, share),
                f -> new CatalogueDocument.LoadText(f.get(id), f.get(perLauncher), f.get(share)));
        var radars = required("radars", NAMES, "entries; the first is the engagement radar");
        var interceptors = required("interceptors", Types.list(load), "what its launchers carry");
        return RoleShapes.withRoles(
                Kind.FIRE_UNIT,
                List.of(radars, interceptors),
                (f, roles) -> new CatalogueDocument.FireUnitText(f.get(radars), f.get(interceptors), roles, f.place()));
    }

    private static Type<CatalogueDocument.FigureText> figure() {
        var key = required("key", Types.id(), "name of the figure within its entry, unit last");
        var unit = required("unit", Types.text(), "as published");
        var basis = required("basis", Types.word(BASES), "how it is known");
        var note = withDefault("note", Types.anyText(), "", "disagreements and derivations in words");
        return Types.mapping(
                Shape.of("a figure", key, LOW, NOMINAL, HIGH, unit, basis, SOURCES, note),
                f -> new CatalogueDocument.FigureText(
                        f.get(key),
                        f.get(LOW),
                        f.get(NOMINAL),
                        f.get(HIGH),
                        f.get(unit),
                        f.get(basis),
                        f.find(SOURCES).orElse(List.of()),
                        f.get(note),
                        f.place()));
    }

    private static Type<CatalogueDocument.OverrideText> override() {
        var figure = required("figure", NAME, "entry.figure of the catalogue before");
        var unit = optional("unit", Types.text(), "if it is another");
        var basis = optional("basis", Types.word(BASES), "how the new figure is known; assumption unless said");
        var reason = required("reason", Types.text(), "why the figure is set anew; reports show it");
        return Types.mapping(
                Shape.of("an override", figure, LOW, NOMINAL, HIGH, unit, basis, SOURCES, reason),
                f -> new CatalogueDocument.OverrideText(
                        f.get(figure),
                        f.get(LOW),
                        f.get(NOMINAL),
                        f.get(HIGH),
                        f.find(unit),
                        f.find(basis),
                        f.find(SOURCES).orElse(List.of()),
                        f.get(reason),
                        f.place()));
    }

    private static Type<CatalogueDocument.OfferText> offer() {
        var id = required("id", Types.located(Types.id()), "name of the offer");
        var name = required("name", Types.text(), "for people");
        var year = required("year", Numbers.whole(1900, 2200), "of the offer");
        var system = required("system", NAME, "entry of its fire units");
        var cost = required("cost", NAME, "figure: the price of all of it");
        var contents = required("contents", Types.dictionary(Types.text()), "what it holds: a word and a figure");
        var note = withDefault("note", Types.anyText(), "", "in words");
        return Types.mapping(
                Shape.of("an offer", id, name, year, system, cost, contents, note),
                f -> new CatalogueDocument.OfferText(
                        f.get(id), f.get(name), f.get(year), f.get(system), f.get(cost), f.get(contents), f.get(note)));
    }

    /** A number, or ~ where nothing is stated. */
    private static Type<Double> amount() {
        Type<Double> number = Numbers.number(-1e15, 1e15);
        return Types.of(
                Map.of("type", List.of("number", "null")),
                (tree, at) ->
                        tree instanceof Tree.Scalar s && !s.quoted() && s.text().equals("~")
                                ? Optional.of(Double.NaN)
                                : number.read(tree, at));
    }
}
