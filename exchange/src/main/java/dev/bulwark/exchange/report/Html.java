package dev.bulwark.exchange.report;

import java.util.List;

/** Writes HTML; every text given to it is escaped, unless the name of the method says {@code raw}. */
final class Html {
    private final StringBuilder out = new StringBuilder();

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

    /** A table whose first column names the row; the other cells are set right if they begin like numbers. */
    Html table(String caption, List<String> heads, List<List<String>> rows) {
        out.append("<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"")
                .append(escape(caption))
                .append("\"><table>\n");
        out.append("<caption>").append(escape(caption)).append("</caption>\n<thead><tr>");
        heads.forEach(h -> out.append("<th scope=\"col\">").append(escape(h)).append("</th>"));
        out.append("</tr></thead>\n<tbody>\n");
        for (List<String> row : rows) {
            out.append("<tr><th scope=\"row\">").append(escape(row.getFirst())).append("</th>");
            row.stream().skip(1).forEach(this::cell);
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table></div>\n");
        return this;
    }

    private void cell(String text) {
        boolean number = text.matches("[-\u2212+]?\\d.*|–");
        out.append(number ? "<td class=\"n\">" : "<td>").append(escape(text)).append("</td>");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
