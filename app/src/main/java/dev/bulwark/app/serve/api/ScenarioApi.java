package dev.bulwark.app.serve.api;

import dev.bulwark.app.serve.desk.Desk;
import dev.bulwark.app.serve.desk.Edit;
import dev.bulwark.app.serve.desk.Edition;
import dev.bulwark.app.serve.http.Ask;
import dev.bulwark.app.serve.http.Refusal;
import dev.bulwark.app.serve.http.Reply;
import dev.bulwark.app.serve.http.Request;
import dev.bulwark.app.serve.http.Routes;
import dev.bulwark.model.document.EditException;
import java.io.IOException;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The open scenario: reading, changing, saving, opening another. */
public final class ScenarioApi {
    private final Desk desk;

    public ScenarioApi(Desk desk) {
        this.desk = desk;
    }

    public void addTo(Routes routes) {
        routes.get("/api/scenario", _ -> reply(desk.now()));
        routes.get(
                "/api/scenario/files", _ -> Reply.json(FilesJson.of(desk.now().texts())));
        routes.post("/api/scenario/edit", this::edit);
        routes.post("/api/scenario/text", this::text);
        routes.post("/api/scenario/undo", _ -> reply(desk.undo()));
        routes.post("/api/scenario/redo", _ -> reply(desk.redo()));
        routes.post("/api/scenario/save", this::save);
        routes.post("/api/scenario/load", request -> reply(desk.load(Names.document(request.json()))));
    }

    private static Reply reply(Edition edition) {
        return Reply.json(ScenarioJson.of(edition));
    }

    private Reply edit(Request request) {
        JsonNode json = request.json();
        List<Edit> edits = EditJson.edits(json.path("edits"));
        try {
            return reply(desk.edit(revision(json), edits));
        } catch (EditException e) {
            throw new Refusal(422, "path", String.valueOf(e.getMessage()), "", "");
        }
    }

    private Reply text(Request request) {
        JsonNode json = request.json();
        String path = Ask.text(json, "path", desk.now().texts().main());
        if (!desk.now().documents().contains(path)) {
            throw Refusal.notFound("path", "the scenario has no document '" + path + "'");
        }
        String text = Ask.text(json, "text", "");
        return reply(desk.change(revision(json), texts -> texts.with(path, text)));
    }

    private Reply save(Request request) throws IOException {
        JsonNode json = request.json();
        String name = json.path("file").isString() ? Names.document(json) : "";
        return reply(desk.save(revision(json), name, json.path("over").asBoolean(false)));
    }

    private static int revision(JsonNode json) {
        return Ask.whole(json, "revision", -1, -1, Integer.MAX_VALUE);
    }
}
