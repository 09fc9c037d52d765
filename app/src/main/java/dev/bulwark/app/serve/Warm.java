package dev.bulwark.app.serve;

import dev.bulwark.app.serve.http.Request;
import dev.bulwark.app.serve.http.Routes;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Scenario;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Asks what the page will ask first, before it asks: answers are kept, geometry is solved, code is compiled. */
final class Warm {
    private static final List<Request> FIRST = List.of(
            get("/api/scenario", Map.of()),
            post("/api/coverage", "{\"detail\": \"coarse\"}"),
            get("/api/replay", Map.of("run", "0")),
            post("/api/coverage", "{}"),
            get("/api/provenance", Map.of()),
            get("/api/story", Map.of("run", "0", "threat", "-")));

    /** As long as the page needs to open: practice must not take the cores from it. */
    private static final Duration OPENING = Duration.ofSeconds(3);

    private static final int DRAGS = 20;
    private static final double NEAR_DEG = 1e-3;

    private Warm() {}

    /** Begins in the background; what fails here fails again, and is told, when it is asked for. */
    static void start(Routes routes, Scenario scenario) {
        Thread.ofPlatform().daemon().name("warm").start(() -> {
            FIRST.forEach(request -> answer(routes, request));
            scenario.fireUnits().stream().findFirst().ifPresent(unit -> practise(routes, unit));
        });
    }

    /** Drags a unit about where it stands, so that the first drag of a hand meets compiled code. */
    private static void practise(Routes routes, FireUnit unit) {
        try {
            Thread.sleep(OPENING);
        } catch (InterruptedException e) {
            return;
        }
        for (int i = 1; i <= DRAGS; i++) {
            String moved = String.format(
                    Locale.ROOT,
                    "{\"detail\": \"coarse\", \"moved\": {\"id\": \"%s\", \"lat\": %.4f, \"lon\": %.4f}}",
                    unit.id(),
                    unit.position().latitudeDeg() + NEAR_DEG * i,
                    unit.position().longitudeDeg());
            answer(routes, post("/api/coverage", moved));
        }
    }

    private static void answer(Routes routes, Request request) {
        try {
            routes.answer(request);
        } catch (Exception e) {
            // told to whoever asks for it
        }
    }

    private static Request get(String path, Map<String, String> query) {
        return new Request("GET", path, Map.of(), query, "");
    }

    private static Request post(String path, String json) {
        return new Request("POST", path, Map.of(), Map.of(), json);
    }
}
