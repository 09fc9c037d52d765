package dev.bulwark.model.reading;

import dev.bulwark.model.document.ProblemCode;
import dev.bulwark.model.document.Problems;

/** Warns of fighters that never learn of a target: they have no radar of their own on the ground. */
final class FighterChecks {
    private final ScenarioDocument document;
    private final Problems problems;

    FighterChecks(ScenarioDocument document, Problems problems) {
        this.document = document;
        this.problems = problems;
    }

    void check() {
        for (FighterSections.FightersText fighters : document.fighters()) {
            String id = fighters.unit().id().value();
            boolean told = document.command().links().stream()
                            .anyMatch(l -> l.to().value().equals(id))
                    || document.command().networks().stream()
                            .anyMatch(n -> n.members().all()
                                    || n.members().named().stream()
                                            .anyMatch(m -> m.value().equals(id)));
            if (!told) {
                problems.warn(
                        ProblemCode.IMPLAUSIBLE,
                        fighters.unit().id().place(),
                        "fighters '" + id + "' are in no network, so nobody tells them of a target",
                        "make them a member of a network with a radar");
            }
        }
    }
}
