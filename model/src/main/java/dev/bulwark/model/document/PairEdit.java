package dev.bulwark.model.document;

import java.util.List;

/** Changes mappings of a YAML text in place. */
final class PairEdit {

    private PairEdit() {}

    /** Without one of its pairs. */
    static String without(String text, Span.Pairs mapping, int index) {
        List<Span.Pair> pairs = mapping.pairs();
        Span.Pair pair = pairs.get(index);
        int start = pair.key().start();
        int end = Math.max(pair.value().end(), text.indexOf(':', pair.key().end()) + 1);
        if (mapping.flow()) {
            int from = index == 0 ? start : pairs.get(index - 1).value().end();
            int to = index == 0 && pairs.size() > 1 ? pairs.get(1).key().start() : end;
            return text.substring(0, from) + text.substring(to);
        }
        if (pairs.size() == 1) {
            return text.substring(0, start) + "{}" + text.substring(end);
        }
        if (!TextLines.isFirst(text, start)) { // behind a dash, which stays
            return text.substring(0, start)
                    + text.substring(pairs.get(index + 1).key().start());
        }
        int line = TextLines.start(text, start);
        int from = TextLines.withCommentsAbove(text, line, start - line);
        return TextLines.without(text, from, TextLines.next(text, end));
    }
}
