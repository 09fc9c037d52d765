package dev.bulwark.app.serve.http;

import java.util.Map;
import java.util.OptionalDouble;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request that passed the guard, read whole.
 *
 * @param path without the query
 * @param names what the route's placeholders stand for
 * @param query by name
 * @param text body, empty if there is none
 */
public record Request(String method, String path, Map<String, String> names, Map<String, String> query, String text) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    public Request {
        names = Map.copyOf(names);
        query = Map.copyOf(query);
    }

    Request named(Map<String, String> found) {
        return new Request(method, path, found, query, text);
    }

    /** A placeholder of the route. */
    public String name(String placeholder) {
        return names.getOrDefault(placeholder, "");
    }

    /** The body as a JSON object. */
    public JsonNode json() {
        try {
            JsonNode node = MAPPER.readTree(text.isEmpty() ? "{}" : text);
            if (node.isObject()) {
                return node;
            }
        } catch (JacksonException e) {
            throw Refusal.bad("body", "not JSON: " + e.getOriginalMessage(), "a JSON object");
        }
        throw Refusal.bad("body", "no JSON object", "a JSON object");
    }

    /** A text of the query. */
    public String asked(String key) {
        String value = query.get(key);
        if (value == null) {
            throw Refusal.bad(key, "nothing", "?" + key + "=...");
        }
        return value;
    }

    /** A number of the query, if it is there. */
    public OptionalDouble number(String key) {
        String value = query.get(key);
        if (value == null) {
            return OptionalDouble.empty();
        }
        try {
            return OptionalDouble.of(Double.parseDouble(value));
        } catch (NumberFormatException e) {
            throw Refusal.bad(key, value, "a number");
        }
    }
}
