package dev.bulwark.exchange.report;

import dev.bulwark.exchange.table.Csv;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes HTML; every text given to it is escaped, unless the name of the method says {@code raw}. */
final class Html {
    private final StringBuilder out = new StringBuilder();
    private final Map<String, String> tables = new LinkedHashMap<>();

    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    Html text(String text) {
        out.append(escape(text));
        return this;
    }

    Html line(String element, String text) {
        out.append('<')
                .append(element)
                .append('>')
                .append(escape(text))
                .append("</")
                .append(element)
                .append(">\n");
        return this;
    }

    /** A section with a heading that links may point to. */
    Html section(String id, String heading) {
        out.append("<section aria-labelledby=\"")
                .append(id)
                .append("\">\n<h2 id=\"")
                .append(id)
                .append("\">");
        out.append(escape(heading)).append("</h2>\n");
        return this;
    }

    Html end(String element) {
        out.append("</").append(element).append(">\n");
        return this;
    }

    /** A table whose first column names the row; columns of numbers are set right, heads too. */
    Html table(String caption, List<String> heads, List<List<String>> rows) {
        StringBuilder csv = new StringBuilder(Csv.line(List.copyOf(heads)));
        rows.forEach(row -> csv.append(Csv.line(List.copyOf(row))));
        tables.put(String.format(Locale.ROOT, "%02d-%s.csv", tables.size() + 1, fileName(caption)), csv.toString());
        String safe = escape(caption);
        raw("<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"" + safe + "\"><table>\n");
        raw("<caption>" + safe + "</caption>\n<thead><tr>");
        for (int i = 0; i < heads.size(); i++) {
            raw(isNumeric(rows, i) ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">");
            text(heads.get(i)).raw("</th>");
        }
        raw("</tr></thead>\n<tbody>\n");
        for (List<String> row : rows) {
            raw("<tr><th scope=\"row\">").text(row.getFirst()).raw("</th>");
            for (int i = 1; i < row.size(); i++) {
                raw(isNumeric(rows, i) ? "<td class=\"n\">" : "<td>")
                        .text(row.get(i))
                        .raw("</td>");
            }
            raw("</tr>\n");
        }
        return raw("</tbody>\n</table></div>\n");
    }

    /** The tables written so far as CSV, by file name. */
    Map<String, String> tables() {
        return tables;
    }

    private static String fileName(String caption) {
        String name = caption.toLowerCase(Locale.ROOT).split("[:,;(]", 2)[0].replaceAll("[^a-z0-9]+", "-");
        return name.replaceAll("^-|-$", "");
    }

    private static boolean isNumeric(List<List<String>> rows, int column) {
        return column > 0 && rows.stream().allMatch(row -> row.get(column).matches("[-\u2212+]?\\d.*|–"));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
