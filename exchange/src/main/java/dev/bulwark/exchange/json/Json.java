package dev.bulwark.exchange.json;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes maps, lists, strings, numbers, booleans and nulls as JSON (RFC 8259). Keys stand in the map's own order, so
 * give ordered maps. NaN, which JSON does not have, becomes null; infinities are refused.
 */
public final class Json {
    private final StringBuilder out = new StringBuilder();
    private final boolean pretty;

    private Json(boolean pretty) {
        this.pretty = pretty;
    }

    /** On one line, without spaces. */
    public static String compact(@Nullable Object value) {
        Json json = new Json(false);
        json.write(value, 0);
        return json.out.toString();
    }

    /** Indented by two spaces; lists of plain values stay on one line. */
    public static String pretty(@Nullable Object value) {
        Json json = new Json(true);
        json.write(value, 0);
        return json.out.toString();
    }

    private void write(@Nullable Object value, int depth) {
        switch (value) {
            case null -> out.append("null");
            case Map<?, ?> map -> writeMap(map, depth);
            case List<?> list -> writeList(list, depth);
            case CharSequence text -> writeString(text);
            case Boolean truth -> out.append(truth);
            case Double number -> out.append(number(number));
            case Float number -> out.append(number(number));
            case Number number -> out.append(number);
            default -> throw new IllegalArgumentException("JSON has no form for " + value.getClass());
        }
    }

    /** The shortest text that reads back as the same double, without an exponent's plus and without a useless ".0". */
    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "null";
        }
        if (Double.isInfinite(value)) {
            throw new IllegalArgumentException("JSON has no infinite numbers");
        }
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        return Double.toString(value);
    }

    private void writeMap(Map<?, ?> map, int depth) {
        out.append('{');
        for (Iterator<? extends Map.Entry<?, ?>> i = map.entrySet().iterator(); i.hasNext(); ) {
            Map.Entry<?, ?> entry = i.next();
            newLine(depth + 1);
            writeString(String.valueOf(entry.getKey()));
            out.append(pretty ? ": " : ":");
            write(entry.getValue(), depth + 1);
            out.append(i.hasNext() ? "," : "");
        }
        if (!map.isEmpty()) {
            newLine(depth);
        }
        out.append('}');
    }

    private void writeList(List<?> list, int depth) {
        boolean broken = list.stream().anyMatch(v -> v instanceof Map<?, ?> || v instanceof List<?>);
        out.append('[');
        for (int i = 0; i < list.size(); i++) {
            if (broken) {
                newLine(depth + 1);
            } else if (i > 0 && pretty) {
                out.append(' ');
            }
            write(list.get(i), depth + 1);
            out.append(i + 1 < list.size() ? "," : "");
        }
        if (broken) {
            newLine(depth);
        }
        out.append(']');
    }

    private void newLine(int depth) {
        if (pretty) {
            out.append('\n').repeat("  ", depth);
        }
    }

    private void writeString(CharSequence text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20 || c == 0x7f) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
