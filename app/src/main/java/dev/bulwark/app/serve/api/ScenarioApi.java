package dev.bulwark.app.serve.api;

import dev.bulwark.app.serve.desk.Desk;
import dev.bulwark.app.serve.http.Reply;
import dev.bulwark.app.serve.http.Routes;

/** The open scenario: reading and changing it. */
public final class ScenarioApi {
    private final Desk desk;

    public ScenarioApi(Desk desk) {
        this.desk = desk;
    }

    public void addTo(Routes routes) {
        routes.get("/api/scenario", _ -> Reply.json(ScenarioJson.of(desk.now())));
    }
}
