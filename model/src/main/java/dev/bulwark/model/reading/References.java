package dev.bulwark.model.reading;

import dev.bulwark.base.unit.Nearest;
import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.catalogue.Entry;
import dev.bulwark.model.catalogue.Part;
import dev.bulwark.model.document.Problem;
import dev.bulwark.model.document.ProblemCode;
import dev.bulwark.model.document.Problems;
import dev.bulwark.model.document.RelativePath;
import dev.bulwark.model.document.Tree;
import dev.bulwark.model.shape.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks up what a scenario names: catalogue entries, assets, members; and that no id stands twice. */
final class References {
    private final Catalogue catalogue;
    private final Problems problems;

    References(Catalogue catalogue, Problems problems) {
        this.catalogue = catalogue;
        this.problems = problems;
    }

    /** Checks what the document names; {@code content} also tells the ids of what could not be read. */
    void check(ScenarioDocument document, Tree.Mapping content) {
        ids(document);
        terrain(document);
        for (ScenarioDocument.FireUnitText unit : document.fireUnits()) {
            entry(unit.system(), Part.FireUnitPart.class, "a fire unit");
            for (Map<String, Located<Integer>> rounds : List.of(unit.spare(), unit.reserve())) {
                rounds.forEach(
                        (id, n) -> entry(new Located<>(id, n.place()), Part.InterceptorPart.class, "an interceptor"));
            }
            unit.load()
                    .ifPresent(load -> load.forEach((id, rounds) ->
                            entry(new Located<>(id, rounds.place()), Part.InterceptorPart.class, "an interceptor")));
        }
        for (ScenarioDocument.FireUnitText unit : document.fireUnits()) {
            mayTurn(unit);
            mustFly(unit.system(), false);
        }
        for (FighterSections.FightersText fighters : document.fighters()) {
            ScenarioDocument.FireUnitText unit = fighters.unit();
            entry(unit.system(), Part.FireUnitPart.class, "fighters");
            mustFly(unit.system(), true);
            unit.load()
                    .ifPresent(load -> load.forEach((id, rounds) ->
                            entry(new Located<>(id, rounds.place()), Part.InterceptorPart.class, "an interceptor")));
        }
        for (ScenarioDocument.RadarText radar : document.radars()) {
            entry(radar.system(), Part.RadarPart.class, "a radar");
            new RadarFaults(catalogue, problems).check(radar);
        }
        List<String> grounded = idsOf(content, "fire_units");
        List<String> units = new ArrayList<>(grounded);
        units.addAll(idsOf(content, "fighters"));
        List<String> posts = idsOf(content, "command_posts");
        List<String> aims = new ArrayList<>(idsOf(content, "assets"));
        aims.addAll(idsOf(content, "radars"));
        aims.addAll(grounded);
        aims.addAll(posts);
        for (ScenarioDocument.RaidText raid : document.raids()) {
            entry(raid.threat(), Part.ThreatPart.class, "a threat");
            aim(raid.to(), aims, grounded);
            new RaidFaults(problems).check(raid);
        }
        document.traffic().forEach(f -> entry(f.aircraft(), Part.ThreatPart.class, "an aircraft that can fly"));
        List<String> sources = new ArrayList<>(units);
        sources.addAll(idsOf(content, "radars"));
        command(document.command(), units, sources, posts);
    }

    private void command(
            ScenarioDocument.CommandText command, List<String> units, List<String> sources, List<String> posts) {
        List<String> members = new ArrayList<>(sources);
        members.addAll(posts);
        for (ScenarioDocument.NetworkText network : command.networks()) {
            network.members().named().forEach(m -> mustBeOneOf(m, members, "radar, fire unit or command post"));
        }
        List<String> receivers = new ArrayList<>(units);
        receivers.addAll(posts);
        for (ScenarioDocument.LinkText link : command.links()) {
            mustBeOneOf(link.from(), sources, "radar or fire unit");
            mustBeOneOf(link.to(), receivers, "fire unit or command post");
        }
        for (ScenarioDocument.PostText post : command.posts()) {
            post.commands().forEach(u -> mustBeOneOf(u, units, "fire unit"));
        }
    }

    /** What a raid attacks; one of a fire unit's launchers is written unit/launchers. */
    private void aim(Located<String> to, List<String> aims, List<String> units) {
        int slash = to.value().indexOf('/');
        if (slash < 0) {
            mustBeOneOf(to, aims, "asset, radar, fire unit or command post");
            return;
        }
        mustBeOneOf(new Located<>(to.value().substring(0, slash), to.place()), units, "fire unit");
        String part = to.value().substring(slash + 1);
        if (!part.equals("launchers")) {
            problems.error(
                    ProblemCode.UNKNOWN_REFERENCE,
                    to.place(),
                    "a fire unit has no '" + part + "' to attack",
                    "write " + to.value().substring(0, slash) + "/launchers for a launcher, or "
                            + to.value().substring(0, slash) + " for its engagement radar");
        }
    }

    /** Ids that a network may have as members, fire units first. */
    static List<String> members(ScenarioDocument document) {
        List<String> members = new ArrayList<>();
        document.fireUnits().forEach(u -> members.add(u.id().value()));
        document.fighters().forEach(f -> members.add(f.unit().id().value()));
        document.radars().forEach(r -> members.add(r.id().value()));
        document.command().posts().forEach(p -> members.add(p.id().value()));
        return members;
    }

    private void terrain(ScenarioDocument document) {
        Located<String> dem = document.terrain().dem();
        boolean named = dem.value().equals("bundled") || dem.value().equals("flat");
        if (!named && RelativePath.resolve("", dem.value()).isEmpty()) {
            problems.error(
                    ProblemCode.INCLUDE_REFUSED,
                    dem.place(),
                    "'" + dem.value() + "' is not bundled, flat, or a plain path inside the scenario's folder",
                    "give other elevation models on the command line: --dem PATH");
        }
    }

    private static List<String> idsOf(Tree.Mapping content, String list) {
        List<String> ids = new ArrayList<>();
        if (content.value(list).orElse(null) instanceof Tree.Sequence sequence) {
            for (Tree item : sequence.items()) {
                if (item instanceof Tree.Mapping mapping
                        && mapping.value("id").orElse(null) instanceof Tree.Scalar id) {
                    ids.add(id.text());
                }
            }
        }
        return ids;
    }

    private void ids(ScenarioDocument document) {
        List<Located<String>> all = new ArrayList<>();
        document.assets().forEach(a -> all.add(a.id()));
        document.fireUnits().forEach(u -> all.add(u.id()));
        document.fighters().forEach(f -> all.add(f.unit().id()));
        document.radars().forEach(r -> all.add(r.id()));
        document.command().networks().forEach(n -> all.add(n.id()));
        document.command().links().forEach(l -> all.add(l.id()));
        document.command().posts().forEach(p -> all.add(p.id()));
        document.raids().forEach(r -> all.add(r.id()));
        document.traffic().forEach(f -> all.add(f.id()));
        document.corridors().forEach(c -> all.add(c.id()));
        document.regions().forEach(r -> all.add(r.id()));
        Map<String, Located<String>> seen = new LinkedHashMap<>();
        for (Located<String> id : all) {
            Located<String> before = seen.putIfAbsent(id.value(), id);
            if (before != null) {
                problems.add(Problem.error(
                                ProblemCode.DUPLICATE_ID,
                                id.place(),
                                "id '" + id.value() + "' stands twice",
                                "give one of them another id")
                        .also(before.place(), "first here"));
            }
        }
    }

    private void entry(Located<String> id, Class<? extends Part> kind, String phrase) {
        Optional<Entry> entry = catalogue.find(id.value());
        if (entry.isEmpty()) {
            problems.error(
                    ProblemCode.UNKNOWN_ENTRY,
                    id.place(),
                    "the catalogue has no entry '" + id.value() + "'",
                    fix(id.value(), catalogue.ids(kind)));
        } else if (entry.get().part(kind).isEmpty()) {
            problems.error(
                    ProblemCode.WRONG_ENTRY,
                    id.place(),
                    "'" + id.value() + "' (" + entry.get().name() + ") is not " + phrase,
                    fix(id.value(), catalogue.ids(kind)));
        }
    }

    private void mayTurn(ScenarioDocument.FireUnitText unit) {
        Optional<Part.FireUnitPart> part =
                catalogue.find(unit.system().value()).flatMap(e -> e.part(Part.FireUnitPart.class));
        if (unit.turns() && part.isPresent() && !part.get().figures().containsKey("full_turn")) {
            problems.error(
                    ProblemCode.BAD_VALUE,
                    unit.id().place(),
                    "the catalogue does not say that the engagement radar of '"
                            + unit.system().value() + "' turns",
                    "leave turns: out, or give the entry a figure for full_turn");
        }
    }

    /** Fighters stand under fighters:, everything else under fire_units:. */
    private void mustFly(Located<String> system, boolean flies) {
        Optional<Part.FireUnitPart> part = catalogue.find(system.value()).flatMap(e -> e.part(Part.FireUnitPart.class));
        if (part.isPresent() && part.get().isFighters() != flies) {
            problems.error(
                    ProblemCode.WRONG_ENTRY,
                    system.place(),
                    "'" + system.value() + "' " + (flies ? "stands on the ground" : "flies"),
                    "put it under " + (flies ? "fire_units:" : "fighters:"));
        }
    }

    private void mustBeOneOf(Located<String> id, List<String> known, String what) {
        if (!known.contains(id.value())) {
            problems.error(
                    ProblemCode.UNKNOWN_REFERENCE,
                    id.place(),
                    "there is no " + what + " '" + id.value() + "'",
                    fix(id.value(), known));
        }
    }

    private static String fix(String word, List<String> known) {
        return Nearest.to(word, known)
                .map(n -> "did you mean '" + n + "'?")
                .orElse(known.isEmpty() ? "" : "known are " + String.join(", ", known));
    }
}
