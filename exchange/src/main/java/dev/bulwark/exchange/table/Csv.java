package dev.bulwark.exchange.table;

import java.util.List;
import java.util.stream.Collectors;

/** Tables as CSV (RFC 4180, but lines end with a line feed); NaN is an empty field. */
public final class Csv {

    private Csv() {}

    public static String of(RunsTable table) {
        StringBuilder text = new StringBuilder(line(List.copyOf(table.columns())));
        table.rows().forEach(row -> text.append(line(row)));
        return text.toString();
    }

    /** One line, its fields quoted where they must be. */
    public static String line(List<Object> fields) {
        return fields.stream().map(Csv::field).collect(Collectors.joining(",", "", "\n"));
    }

    private static String field(Object value) {
        if (value instanceof Double number) {
            return number.isNaN() ? "" : number.toString();
        }
        String text = value.toString();
        boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
