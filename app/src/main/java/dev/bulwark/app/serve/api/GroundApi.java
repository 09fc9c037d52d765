package dev.bulwark.app.serve.api;

import dev.bulwark.app.serve.desk.Desk;
import dev.bulwark.app.serve.http.Refusal;
import dev.bulwark.app.serve.http.Reply;
import dev.bulwark.app.serve.http.Request;
import dev.bulwark.app.serve.http.Routes;
import dev.bulwark.exchange.json.Json;
import dev.bulwark.exchange.land.Countries;
import dev.bulwark.exchange.page.LandJson;
import dev.bulwark.exchange.page.TerrainTile;
import java.nio.charset.StandardCharsets;

/** What the scenario stands on: land and borders, heights. */
public final class GroundApi {
    private final Desk desk;

    public GroundApi(Desk desk) {
        this.desk = desk;
    }

    public void addTo(Routes routes) {
        byte[] land = Json.compact(LandJson.of(Countries.all())).getBytes(StandardCharsets.UTF_8);
        routes.get(
                "/api/land",
                _ -> Reply.bytes(200, "application/json; charset=utf-8", land)
                        .with("Cache-Control", "private, max-age=3600"));
        routes.get("/api/terrain/{z}/{x}/{y}", this::tile);
    }

    private Reply tile(Request request) {
        int level = number(request, "z");
        int x = number(request, "x");
        int y = number(request, "y");
        if (!TerrainTile.exists(level, x, y)) {
            throw Refusal.notFound(request.path(), "there is no such tile");
        }
        byte[] heights = TerrainTile.of(desk.now().bench().ground().elevation(), level, x, y);
        return Reply.bytes(200, "application/octet-stream", heights).with("Cache-Control", "private, max-age=600");
    }

    private static int number(Request request, String name) {
        String text = request.name(name);
        if (!text.matches("[0-9]{1,6}")) {
            throw Refusal.notFound(request.path(), "there is no such tile");
        }
        return Integer.parseInt(text);
    }
}
