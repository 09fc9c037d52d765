package dev.bulwark.model.document;

import java.util.List;

/** Changes lists of a YAML text in place. */
final class ListEdit {

    private ListEdit() {}

    /** With one more item, written as its neighbours are. */
    static String append(String text, Span.Items list, YamlValue item) {
        if (list.items().isEmpty()) {
            int inside = list.start() + 1;
            return text.substring(0, inside) + item.flow() + text.substring(inside);
        }
        Span last = list.items().getLast();
        if (list.flow()) {
            return text.substring(0, last.end()) + ", " + item.flow() + text.substring(last.end());
        }
        int dash = dash(text, last);
        String indent = " ".repeat(TextLines.column(text, dash));
        boolean lines = last instanceof Span.Pairs pairs && !pairs.flow();
        String written = "- " + (lines ? item.block(indent + "  ") : item.flow());
        int end = TextLines.end(text, last.end());
        String gap = lines && (list.items().size() == 1 || isApart(text, list)) ? "\n" : "";
        return text.substring(0, end) + "\n" + gap + indent + written + text.substring(end);
    }

    /** Without one of its items. */
    static String without(String text, Span.Items list, int index) {
        List<Span> items = list.items();
        Span item = items.get(index);
        if (list.flow()) {
            int from = index == 0 ? item.start() : items.get(index - 1).end();
            int to = index == 0 && items.size() > 1 ? items.get(1).start() : item.end();
            return text.substring(0, from) + text.substring(to);
        }
        int dash = dash(text, item);
        if (items.size() == 1) {
            int from = text.lastIndexOf(':', dash);
            return text.substring(0, from + 1) + " []" + text.substring(item.end());
        }
        int line = TextLines.start(text, dash);
        int from = TextLines.withCommentsAbove(text, line, dash - line);
        return TextLines.without(text, from, TextLines.next(text, item.end()));
    }

    /** The dash before an item; an item that is nothing begins behind it. */
    private static int dash(String text, Span item) {
        int dash = text.lastIndexOf('-', item.start() - 1);
        if (dash < 0 || !TextLines.isFirst(text, dash)) {
            throw new EditException("the list is written in a way that cannot be changed in place; edit the text");
        }
        return dash;
    }

    /** Whether a blank line stands before the last item. */
    private static boolean isApart(String text, Span.Items list) {
        int dash = dash(text, list.items().getLast());
        int line = TextLines.start(text, dash);
        int from = TextLines.withCommentsAbove(text, line, dash - line);
        return from > 0 && TextLines.isBlank(text, TextLines.start(text, from - 1));
    }
}
