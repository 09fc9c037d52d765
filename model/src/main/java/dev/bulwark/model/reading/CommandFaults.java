package dev.bulwark.model.reading;

import dev.bulwark.model.document.Place;
import dev.bulwark.model.document.ProblemCode;
import dev.bulwark.model.document.Problems;
import dev.bulwark.model.scenario.Corridor;
import dev.bulwark.model.shape.Located;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Refuses what no command post, link, corridor or flight can be; warns of those that do nothing. */
final class CommandFaults {
    private final ScenarioDocument document;
    private final Problems problems;

    CommandFaults(ScenarioDocument document, Problems problems) {
        this.document = document;
        this.problems = problems;
    }

    void check() {
        for (ScenarioDocument.FlightText flight : document.traffic()) {
            line(flight.id(), "flight", flight.route().size());
        }
        for (ScenarioDocument.CorridorText corridor : document.corridors()) {
            Corridor c = corridor.corridor();
            line(corridor.id(), "corridor", c.line().size());
            if (c.floorM() >= c.ceilingM()) {
                problems.error(
                        ProblemCode.BAD_VALUE,
                        corridor.id().place(),
                        "corridor '" + c.id() + "' has its floor, " + Math.round(c.floorM())
                                + " m, not below its ceiling, " + Math.round(c.ceilingM()) + " m",
                        "swap them?");
            }
        }
        for (ScenarioDocument.LinkText link : document.command().links()) {
            if (link.from().value().equals(link.to().value())) {
                warn(link.id().place(), "link '" + link.id().value() + "' leads from a member to itself", "");
            }
        }
        posts(document.command().posts());
    }

    private void posts(List<ScenarioDocument.PostText> posts) {
        Map<String, String> commandedBy = new LinkedHashMap<>();
        for (ScenarioDocument.PostText post : posts) {
            String id = post.id().value();
            for (Located<String> unit : post.commands()) {
                String before = commandedBy.putIfAbsent(unit.value(), id);
                if (before != null) {
                    problems.error(
                            ProblemCode.BAD_VALUE,
                            unit.place(),
                            "fire unit '" + unit.value() + "' is commanded by '" + before + "' and by '" + id + "'",
                            "leave it to one of them");
                }
            }
            if (post.commands().stream().noneMatch(u -> joined(id, u.value()))) {
                warn(
                        post.id().place(),
                        "no network joins command post '" + id + "' with a fire unit that it commands: it decides"
                                + " nothing, and each unit decides alone",
                        "make the post and its units members of one network");
            }
        }
    }

    private boolean joined(String post, String unit) {
        return document.command().networks().stream().anyMatch(n -> {
            Set<String> members = new HashSet<>(
                    n.members().all()
                            ? References.members(document)
                            : n.members().named().stream().map(Located::value).toList());
            return members.contains(post) && members.contains(unit);
        });
    }

    private void line(Located<String> id, String what, int points) {
        if (points < 2) {
            problems.error(
                    ProblemCode.BAD_VALUE,
                    id.place(),
                    what + " '" + id.value() + "' has " + points + (points == 1 ? " point" : " points"),
                    "a way needs two points or more");
        }
    }

    private void warn(Place place, String message, String fix) {
        problems.warn(ProblemCode.IMPLAUSIBLE, place, message, fix);
    }
}
