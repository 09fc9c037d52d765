package dev.bulwark.model.document;

/** A line of a document with a caret under the place. */
final class Snippet {
    private static final int WIDEST = 120;

    private Snippet() {}

    /** Nothing for a file without text, such as one that was not found. */
    static void append(StringBuilder out, Place place) {
        if (place.file().text().isEmpty()) {
            return;
        }
        String line = visible(place.file().line(place.line()));
        int start = Math.min(place.column() - 1, line.length());
        int cut = Math.max(0, start - WIDEST / 2);
        String shown = line.substring(cut, Math.min(line.length(), cut + WIDEST));
        String number = String.valueOf(place.line());
        int carets = Math.max(1, Math.min(place.length(), shown.length() - (start - cut)));
        out.append("\n  ").append(number).append(" | ").append(shown).append('\n');
        out.append("  ").append(" ".repeat(number.length())).append(" | ");
        out.append(" ".repeat(start - cut)).append("^".repeat(carets));
    }

    /** Tabs and whatever cannot be seen become one space or a question mark, so that the caret stays under its place. */
    private static String visible(String line) {
        StringBuilder out = new StringBuilder(line.length());
        line.codePoints().forEach(c -> out.appendCodePoint(c == '\t' ? ' ' : TextCheck.isRefused(c) ? '?' : c));
        return out.toString();
    }
}
