package dev.bulwark.app.serve.http;

import dev.bulwark.exchange.json.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answer.
 *
 * @param type media type; empty for none
 * @param length of the body in bytes, -1 if it is not known before
 */
public record Reply(int status, String type, Map<String, String> headers, long length, Body body) {

    /** Writes the body. */
    @FunctionalInterface
    public interface Body {
        void write(OutputStream out) throws IOException;
    }

    public static Reply json(Map<String, ?> json) {
        return json(200, json);
    }

    public static Reply json(int status, Map<String, ?> json) {
        return text(status, "application/json; charset=utf-8", Json.compact(json));
    }

    public static Reply html(int status, String html) {
        return text(status, "text/html; charset=utf-8", html);
    }

    public static Reply text(int status, String type, String text) {
        return bytes(status, type, text.getBytes(StandardCharsets.UTF_8));
    }

    public static Reply bytes(int status, String type, byte[] bytes) {
        return new Reply(status, type, Map.of(), bytes.length, out -> out.write(bytes));
    }

    public static Reply redirect(String to) {
        return new Reply(303, "", Map.of("Location", to), 0, _ -> {});
    }

    /** Server-sent events, written as long as the body writes. */
    public static Reply events(Body body) {
        return new Reply(200, "text/event-stream; charset=utf-8", Map.of(), -1, body);
    }

    /** The same with one more header. */
    public Reply with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Reply(status, type, more, length, body);
    }
}
