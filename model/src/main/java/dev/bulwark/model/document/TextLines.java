package dev.bulwark.model.document;

/** Lines of a text by offset. */
final class TextLines {

    private TextLines() {}

    static int start(String text, int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    /** Before the line's end. */
    static int end(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    /** The first character of the next line, or the end of the text. */
    static int next(String text, int at) {
        return Math.min(text.length(), end(text, at) + 1);
    }

    static int column(String text, int at) {
        return at - start(text, at);
    }

    static boolean isFirst(String text, int at) {
        return text.substring(start(text, at), at).isBlank();
    }

    /** The start of the comment lines directly above a line, if they are indented as much; else of the line itself. */
    static int withCommentsAbove(String text, int lineStart, int column) {
        int start = lineStart;
        while (start > 0) {
            int above = start(text, start - 1);
            String line = text.substring(above, start - 1);
            if (!line.startsWith("#", column) || !line.substring(0, column).isBlank()) {
                return start;
            }
            start = above;
        }
        return start;
    }

    static boolean isBlank(String text, int lineStart) {
        return text.substring(lineStart, end(text, lineStart)).isBlank();
    }

    /** Without a part made of whole lines; a blank line behind it goes along where it would part nothing. */
    static String without(String text, int from, int to) {
        String above =
                from == 0 ? "" : text.substring(start(text, from - 1), from).strip();
        boolean blankBefore = above.isEmpty() || above.endsWith(":");
        int end = to;
        if (blankBefore && end < text.length() && isBlank(text, end)) {
            end = next(text, end);
        }
        return text.substring(0, from) + text.substring(end);
    }
}
