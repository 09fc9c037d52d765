package dev.bulwark.app.serve.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.bulwark.app.shell.Failure;
import dev.bulwark.base.unit.QuantityException;
import dev.bulwark.engine.run.UnknownGroundException;
import dev.bulwark.model.document.DocumentException;
import dev.bulwark.terrain.elevation.TerrainException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** The one door of the server: guard, limits, routes, and whatever goes wrong told in words. */
public final class Front implements HttpHandler {
    /** Requests in work at once; more are asked to come again. */
    static final int MOST_AT_ONCE = 64;

    static final int MOST_BYTES = 9 << 20;
    private static final String POLICY =
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self' blob:;"
                    + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self' blob: data:;"
                    + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Guard guard;
    private final Routes routes;
    private final Statics statics;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);

    public Front(Guard guard, Routes routes, Statics statics) {
        this.guard = guard;
        this.routes = routes;
        this.statics = statics;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!places.tryAcquire()) {
                send(exchange, busy());
                return;
            }
            try {
                send(exchange, reply(exchange));
            } finally {
                places.release();
            }
        }
    }

    private static Reply busy() {
        return new Refusal(
                        429,
                        "server",
                        "more than " + MOST_AT_ONCE + " requests at once",
                        "fewer",
                        "come again in a second")
                .reply()
                .with("Retry-After", "1");
    }

    private Reply reply(HttpExchange exchange) {
        try {
            return granted(exchange);
        } catch (Refusal refusal) {
            return refusal.reply();
        } catch (DocumentException e) {
            return new Refusal(422, "scenario", String.valueOf(e.getMessage()), "a document without errors", "")
                    .reply();
        } catch (Failure | QuantityException | TerrainException | UnknownGroundException e) {
            return new Refusal(422, exchange.getRequestURI().getPath(), String.valueOf(e.getMessage()), "", "").reply();
        } catch (Exception e) {
            return new Refusal(
                            500,
                            "server",
                            "Bulwark has failed: " + e,
                            "",
                            "this is a fault of Bulwark; please report it")
                    .reply();
        }
    }

    private Reply granted(HttpExchange exchange) throws Exception {
        String method = exchange.getRequestMethod();
        Headers headers = exchange.getRequestHeaders();
        guard.check(method, headers);
        String raw = String.valueOf(exchange.getRequestURI().getRawPath());
        Map<String, String> query = query(exchange.getRequestURI().getRawQuery());
        boolean known = guard.knows(headers);
        if (raw.equals("/") && query.containsKey("token")) {
            return entered(known, query.getOrDefault("token", ""));
        }
        if (!known) {
            return Reply.html(403, Plain.STRANGER);
        }
        if (!raw.startsWith("/api/")) {
            return statics.of(method, raw);
        }
        return routes.answer(new Request(method, exchange.getRequestURI().getPath(), Map.of(), query, body(exchange)));
    }

    private Reply entered(boolean known, String token) {
        Optional<String> cookie = guard.exchange(token);
        return cookie.map(c -> Reply.redirect("/").with("Set-Cookie", c))
                .orElseGet(() -> known ? Reply.redirect("/") : Reply.html(403, Plain.STRANGER));
    }

    private static String body(HttpExchange exchange) throws IOException {
        String length = exchange.getRequestHeaders().getFirst("Content-Length");
        if (length != null && (length.length() > 9 || Long.parseLong(length) > MOST_BYTES)) {
            throw tooLarge();
        }
        try (InputStream in = exchange.getRequestBody()) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw tooLarge();
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private static Refusal tooLarge() {
        return new Refusal(413, "body", "more than " + MOST_BYTES + " bytes", "at most so many", "");
    }

    private static Map<String, String> query(String raw) {
        Map<String, String> query = new LinkedHashMap<>();
        for (String pair : raw == null ? List.<String>of() : List.of(raw.split("&", -1))) {
            String[] parts = pair.split("=", 2);
            try {
                query.put(
                        URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
                        parts.length == 2 ? URLDecoder.decode(parts[1], StandardCharsets.UTF_8) : "");
            } catch (IllegalArgumentException e) {
                throw Refusal.bad("address", "'" + pair + "'", "percent signs with two hexadecimal digits");
            }
        }
        return query;
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cache-Control", "no-store");
        if (!reply.type().isEmpty()) {
            headers.set("Content-Type", reply.type());
        }
        reply.headers().forEach(headers::set);
        boolean empty = reply.length() == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(reply.status(), empty ? -1 : reply.length() < 0 ? 0 : reply.length());
        if (!empty) {
            try (OutputStream out = exchange.getResponseBody()) {
                reply.body().write(out);
                out.flush(); // before the stream is closed, which may wait for a body that never comes
            }
        }
    }
}
