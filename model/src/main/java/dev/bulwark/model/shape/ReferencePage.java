package dev.bulwark.model.shape;

import java.util.List;
import java.util.Map;

/** A document's language as tables of keys, in Markdown, read off its JSON Schema. */
public final class ReferencePage {
    private final StringBuilder out = new StringBuilder();

    private ReferencePage() {}

    /** The section of one kind of document. */
    public static String section(String title, Map<?, ?> schema) {
        ReferencePage page = new ReferencePage();
        page.out.append("## ").append(title).append("\n\n");
        page.table(schema, "");
        return page.out.toString();
    }

    private void table(Map<?, ?> schema, String path) {
        if (!(schema.get("properties") instanceof Map<?, ?> properties)) {
            return;
        }
        if (!path.isEmpty()) {
            out.append("### ").append(path).append("\n\n");
        }
        out.append("| key | written | unless said | meaning |\n|---|---|---|---|\n");
        properties.forEach((key, value) -> {
            if (value instanceof Map<?, ?> property) {
                row(key.toString(), property, schema.get("required") instanceof List<?> r && r.contains(key));
            }
        });
        out.append('\n');
        properties.forEach((key, value) -> {
            if (value instanceof Map<?, ?> property) {
                table(inner(property), path.isEmpty() ? key.toString() : path + "." + key);
            }
        });
    }

    private void row(String key, Map<?, ?> property, boolean required) {
        Object fallback = property.get("default");
        String unless =
                required ? "*needed*" : fallback == null || fallback.toString().isEmpty() ? "" : "`" + fallback + "`";
        out.append("| `").append(key).append("` | ").append(written(property)).append(" | ");
        out.append(unless).append(" | ").append(property.get("description")).append(" |\n");
    }

    /** What is repeated in a list or a dictionary, else the thing itself. */
    private static Map<?, ?> inner(Map<?, ?> property) {
        if (property.get("items") instanceof Map<?, ?> items) {
            return inner(items);
        }
        return property.get("additionalProperties") instanceof Map<?, ?> values ? inner(values) : property;
    }

    private static String written(Map<?, ?> property) {
        if (property.get("examples") instanceof List<?> examples) {
            return "such as `" + examples.getFirst() + "`";
        }
        if (property.get("enum") instanceof List<?> words) {
            return "`"
                    + String.join("`, `", words.stream().map(Object::toString).toList()) + "`";
        }
        if (property.get("anyOf") instanceof List<?> ways) {
            return String.join(
                    " or ",
                    ways.stream()
                            .map(w -> w instanceof Map<?, ?> m ? written(m) : "")
                            .toList());
        }
        if (property.get("const") != null) {
            return "`" + property.get("const") + "`";
        }
        Object type = property.get("type");
        return type instanceof List<?> || "string".equals(type)
                ? "text"
                : switch (String.valueOf(type)) {
                    case "array" -> "list";
                    case "object" -> "mapping";
                    case "integer" -> "whole number";
                    case "number" -> "number";
                    default -> "a value with its unit";
                };
    }
}
