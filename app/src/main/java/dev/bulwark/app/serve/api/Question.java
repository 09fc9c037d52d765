package dev.bulwark.app.serve.api;

import dev.bulwark.app.serve.desk.Bench;
import dev.bulwark.app.serve.desk.Edition;
import dev.bulwark.app.serve.desk.Moved;
import dev.bulwark.app.serve.http.Ask;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.exchange.coverage.Detail;
import dev.bulwark.exchange.coverage.LiveCoverage;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.system.ThreatType;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What is asked of coverage.
 *
 * @param fold by how many sites at least
 * @param put the site that is elsewhere, for this question only
 */
record Question(Edition edition, Detail detail, ThreatType target, double heightM, int fold, Optional<Put> put) {
    private static final int MOST_FOLD = 20;

    /** A fire unit or radar, and where it is held. */
    record Put(String id, Geodetic place) {}

    /** What is asked, whatever it is asked of. */
    record What(Detail detail, ThreatType target, double heightM, int fold) {}

    What what() {
        return new What(detail, target, heightM, fold);
    }

    static Question of(Edition edition, JsonNode json) {
        String detail = Ask.word(json, "detail", "fine", List.of("coarse", "fine"));
        JsonNode moved = json.path("moved");
        return new Question(
                edition,
                detail.equals("coarse") ? Detail.COARSE : Detail.FINE,
                Asked.target(edition.bench(), json),
                Ask.number(json, "altitude_m", Asked.USUAL_M, Asked.LOWEST_M, Asked.HIGHEST_M),
                Ask.whole(json, "at_least", 1, 1, MOST_FOLD),
                moved.isObject()
                        ? Optional.of(new Put(Ask.text(moved, "id", ""), Ask.place(moved, "moved")))
                        : Optional.empty());
    }

    Bench bench() {
        return edition.bench();
    }

    /** With the site where it is held. */
    Scenario scenario() {
        return put.map(p -> Moved.to(bench().scenario(), p.id(), p.place())).orElse(bench().scenario());
    }

    LiveCoverage live() {
        LiveCoverage stands = bench().live(detail);
        return put.isPresent() ? stands.with(scenario()) : stands;
    }
}
