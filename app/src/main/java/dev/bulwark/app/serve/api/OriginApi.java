package dev.bulwark.app.serve.api;

import dev.bulwark.app.serve.desk.Desk;
import dev.bulwark.app.serve.desk.Edition;
import dev.bulwark.app.serve.http.Refusal;
import dev.bulwark.app.serve.http.Reply;
import dev.bulwark.app.serve.http.Request;
import dev.bulwark.app.serve.http.Routes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Provenance, for the badge that is always in sight. */
public final class OriginApi {
    private final Desk desk;

    public OriginApi(Desk desk) {
        this.desk = desk;
    }

    public void addTo(Routes routes) {
        routes.get("/api/provenance", this::provenance);
    }

    private Reply provenance(Request request) {
        Edition edition = desk.now();
        Query query = Query.of(request);
        String what = request.query().getOrDefault("what", "coverage");
        String command = switch (what) {
            case "coverage" -> Origins.coverage(edition, query.altitudeM(), query.target());
            case "run" -> Origins.run(edition, query.seed(), query.replications());
            case "replay" -> Origins.replay(edition, query.seed(), query.run());
            case "study" -> Origins.study(edition, Names.check(request.asked("file")), request.number("replications"));
            default -> throw Refusal.bad("what", "'" + what + "'", "coverage, run, replay or study");
        };
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schema", "bulwark.page.provenance/1");
        json.putAll(Origins.of(edition, command, query.seed()).json());
        json.put("terrain_note", edition.bench().ground().elevation().source().note());
        json.put("unsaved", List.copyOf(edition.unsaved()));
        json.put("stale", edition.stale());
        return Reply.json(json);
    }
}
