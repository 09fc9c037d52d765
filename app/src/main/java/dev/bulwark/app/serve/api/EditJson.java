package dev.bulwark.app.serve.api;

import dev.bulwark.app.serve.desk.Edit;
import dev.bulwark.app.serve.http.Ask;
import dev.bulwark.app.serve.http.Refusal;
import dev.bulwark.model.document.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Changes as the page sends them. */
final class EditJson {
    private static final int MOST = 1000;

    private EditJson() {}

    static List<Edit> edits(JsonNode list) {
        if (!list.isArray() || list.isEmpty() || list.size() > MOST) {
            throw Refusal.bad("edits", list.toString(), "a list of 1 to " + MOST + " changes");
        }
        List<Edit> edits = new ArrayList<>();
        list.forEach(item -> edits.add(edit(item)));
        return edits;
    }

    private static Edit edit(JsonNode json) {
        List<String> path = new ArrayList<>();
        json.path("path").forEach(step -> path.add(step.isString() ? step.asString() : step.toString()));
        if (path.isEmpty()) {
            throw Refusal.bad("path", json.path("path").toString(), "a list of keys and ids");
        }
        return switch (Ask.word(json, "op", "", List.of("set", "insert", "delete"))) {
            case "set" -> new Edit.Set(path, value(json.path("value")));
            case "insert" -> new Edit.Insert(path, value(json.path("value")));
            default -> new Edit.Delete(path);
        };
    }

    private static YamlValue value(JsonNode json) {
        if (json.isString() || json.isNumber()) {
            return new YamlValue.Text(json.asString());
        }
        if (json.isBoolean()) {
            return new YamlValue.Text(json.asBoolean() ? "yes" : "no");
        }
        if (json.isArray()) {
            List<YamlValue> items = new ArrayList<>();
            json.forEach(item -> items.add(value(item)));
            return new YamlValue.Items(items);
        }
        if (json.isObject()) {
            List<YamlValue.Pair> pairs = new ArrayList<>();
            for (Map.Entry<String, JsonNode> e : json.properties()) {
                pairs.add(new YamlValue.Pair(e.getKey(), value(e.getValue())));
            }
            return new YamlValue.Pairs(pairs);
        }
        throw Refusal.bad("value", json.toString(), "a text, number, list or object");
    }
}
