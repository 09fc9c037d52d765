package dev.bulwark.app.serve;

import dev.bulwark.app.serve.http.Request;
import dev.bulwark.app.serve.http.Routes;
import java.util.List;
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

    private Warm() {}

    /** Begins in the background; what fails here fails again, and is told, when it is asked for. */
    static void start(Routes routes) {
        Thread.ofPlatform()
                .daemon()
                .name("warm")
                .start(() -> FIRST.forEach(request -> {
                    try {
                        routes.answer(request);
                    } catch (Exception e) {
                        // told to whoever asks for it
                    }
                }));
    }

    private static Request get(String path, Map<String, String> query) {
        return new Request("GET", path, Map.of(), query, "");
    }

    private static Request post(String path, String json) {
        return new Request("POST", path, Map.of(), Map.of(), json);
    }
}
