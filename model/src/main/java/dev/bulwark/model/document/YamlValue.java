package dev.bulwark.model.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A value to be written into a document. */
public sealed interface YamlValue {

    record Text(String text) implements YamlValue {}

    record Items(List<YamlValue> items) implements YamlValue {
        public Items {
            items = List.copyOf(items);
        }
    }

    record Pairs(List<Pair> pairs) implements YamlValue {
        public Pairs {
            pairs = List.copyOf(pairs);
        }
    }

    record Pair(String key, YamlValue value) {}

    /** On one line: {@code {id: alpha, at: "39.95, 32.95"}}. */
    default String flow() {
        return switch (this) {
            case Text t -> scalar(t.text());
            case Items list -> list.items().stream().map(YamlValue::flow).collect(Collectors.joining(", ", "[", "]"));
            case Pairs map ->
                map.pairs().stream()
                        .map(p -> scalar(p.key()) + ": " + p.value().flow())
                        .collect(Collectors.joining(", ", "{", "}"));
        };
    }

    /** Over lines as an item of a list, the first line after the dash, the others {@code indent} deep. */
    default String block(String indent) {
        return this instanceof Pairs map && !map.pairs().isEmpty()
                ? map.pairs().stream()
                        .map(p -> scalar(p.key()) + ": " + p.value().flow())
                        .collect(Collectors.joining("\n" + indent))
                : flow();
    }

    /** As texts, lists and maps. */
    default Object plain() {
        return switch (this) {
            case Text t -> t.text();
            case Items list -> {
                List<Object> all = new ArrayList<>();
                list.items().forEach(i -> all.add(i.plain()));
                yield all;
            }
            case Pairs map -> {
                Map<String, Object> all = new LinkedHashMap<>();
                map.pairs().forEach(p -> all.put(p.key(), p.value().plain()));
                yield all;
            }
        };
    }

    /** Plain where that is safe anywhere, in double quotes otherwise. */
    static String scalar(String text) {
        return text.matches(
                        "[A-Za-z0-9_./+][A-Za-z0-9_./+-]*( [A-Za-z0-9_./+-]+)*|-[0-9][A-Za-z0-9_.]*( [A-Za-z0-9_./+-]+)*")
                ? text
                : quoted(text);
    }

    static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\t", "\\t")
                + '"';
    }
}
