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
import dev.bulwark.exchange.picture.ReliefPng;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What the scenario stands on: land and borders, heights. */
public final class GroundApi {
    private static final int USUAL_WIDTH = 1_000;
    private static final int MOST_WIDTH = 2_000;
    /** Of its width. */
    private static final double MOST_HEIGHT = 2;

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
        routes.get("/api/relief.png", this::relief);
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

    private Reply relief(Request request) {
        String text = request.asked("bbox");
        double[] box = numbers(text);
        boolean fits = box.length == 4
                && box[0] >= -180
                && box[0] < box[2]
                && box[2] <= 180
                && box[1] >= -90
                && box[1] < box[3]
                && box[3] <= 90;
        if (!fits || (box[3] - box[1]) > MOST_HEIGHT * (box[2] - box[0])) {
            throw Refusal.bad("bbox", "'" + text + "'", "west,south,east,north in degrees");
        }
        double width = request.number("width").orElse(USUAL_WIDTH);
        if (!(width >= 16 && width <= MOST_WIDTH)) {
            throw Refusal.bad("width", String.valueOf(width), "16 to " + MOST_WIDTH + " pixels");
        }
        byte[] png = ReliefPng.of(desk.now().bench().ground().elevation(), box[0], box[1], box[2], box[3], (int) width);
        return Reply.bytes(200, "image/png", png).with("Cache-Control", "private, max-age=600");
    }

    private static double[] numbers(String text) {
        try {
            return Arrays.stream(text.split(",", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
        } catch (NumberFormatException e) {
            return new double[0];
        }
    }

    private static int number(Request request, String name) {
        String text = request.name(name);
        if (!text.matches("[0-9]{1,6}")) {
            throw Refusal.notFound(request.path(), "there is no such tile");
        }
        return Integer.parseInt(text);
    }
}
