package dev.bulwark.app.serve.api;

import dev.bulwark.app.serve.desk.Bench;
import dev.bulwark.app.serve.http.Ask;
import dev.bulwark.app.work.Targets;
import dev.bulwark.model.system.ThreatType;
import tools.jackson.databind.JsonNode;

/** What several questions have in common. */
final class Asked {
    static final double LOWEST_M = 1;
    static final double HIGHEST_M = 100_000;
    static final double USUAL_M = 300;

    private Asked() {}

    static ThreatType target(Bench bench, JsonNode json) {
        return target(bench, Ask.text(json, "target", ""));
    }

    /** The named one, or the largest of the raids. */
    static ThreatType target(Bench bench, String id) {
        return id.isEmpty()
                ? Targets.largest(bench.scenario())
                : Targets.named(bench.draft().catalogue(), id);
    }
}
