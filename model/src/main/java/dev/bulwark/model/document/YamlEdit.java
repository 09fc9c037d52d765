package dev.bulwark.model.document;

import java.util.List;
import java.util.Optional;

/**
 * Changes single values of a YAML text in place, so that comments, order and layout of everything else stay. A path's step
 * names a key of a mapping, or an item of a list by its {@code id} or else its number from 0.
 */
public final class YamlEdit {
    private final String text;
    private final List<String> path;

    private YamlEdit(String text, List<String> path) {
        this.text = text;
        this.path = path;
    }

    /** Puts a value where the path leads; the last key may be new. */
    public static String set(String text, List<String> path, YamlValue value) {
        Object expected = EditCheck.set(text, path, value);
        return EditCheck.same(new YamlEdit(text, path).set(value), expected, path);
    }

    /** Appends an item to the list that the path names; the last key may be new. */
    public static String insert(String text, List<String> path, YamlValue item) {
        Object expected = EditCheck.insert(text, path, item);
        return EditCheck.same(new YamlEdit(text, path).insert(item), expected, path);
    }

    /** Takes out what the path names, with the comment that stands directly above it. */
    public static String delete(String text, List<String> path) {
        Object expected = EditCheck.delete(text, path);
        return EditCheck.same(new YamlEdit(text, path).delete(), expected, path);
    }

    /** How many of a path's steps exist in a text. */
    public static int depth(String text, List<String> path) {
        Optional<Span> at = Optional.of(SpanReader.read(text));
        for (int i = 0; i < path.size(); i++) {
            at = child(at.get(), path.get(i));
            if (at.isEmpty()) {
                return i;
            }
        }
        return path.size();
    }

    /** The single value that a path leads to; empty if there is none. */
    public static String text(String text, List<String> path) {
        Optional<Span> at = Optional.of(SpanReader.read(text));
        for (String step : path) {
            at = at.flatMap(span -> child(span, step));
        }
        return at.map(span -> span instanceof Span.Leaf leaf ? leaf.text() : "").orElse("");
    }

    private String set(YamlValue value) {
        String last = path.getLast();
        return switch (parent()) {
            case Span.Pairs pairs ->
                pairs.find(last).map(p -> replaced(p, value)).orElseGet(() -> added(pairs, last, value));
            case Span.Items list -> {
                Span old = list.items().get(existing(list, last));
                yield replaced(old.start(), old.end(), likeOld(old, value));
            }
            case Span.Leaf _ -> throw behindValue();
        };
    }

    private String insert(YamlValue item) {
        if (!(parent() instanceof Span.Pairs pairs)) {
            throw behindValue();
        }
        Optional<Span.Pair> pair = pairs.find(path.getLast());
        if (pair.isEmpty()) {
            return newList(pairs, item);
        }
        return switch (pair.get().value()) {
            case Span.Items list -> ListEdit.append(text, list, item);
            case Span.Leaf nothing
            when nothing.start() == nothing.end() -> replaced(pair.get(), new YamlValue.Items(List.of(item)));
            case Span.Leaf _, Span.Pairs _ -> throw new EditException("'" + String.join(".", path) + "' is no list");
        };
    }

    private String delete() {
        String last = path.getLast();
        return switch (parent()) {
            case Span.Pairs pairs -> {
                Span.Pair pair = pairs.find(last).orElseThrow(() -> lost(last));
                yield PairEdit.without(text, pairs, pairs.pairs().indexOf(pair));
            }
            case Span.Items list -> ListEdit.without(text, list, existing(list, last));
            case Span.Leaf _ -> throw behindValue();
        };
    }

    private Span parent() {
        Span at = SpanReader.read(text);
        for (String step : path.subList(0, path.size() - 1)) {
            at = child(at, step).orElseThrow(() -> lost(step));
        }
        return at;
    }

    private static Optional<Span> child(Span span, String step) {
        return switch (span) {
            case Span.Pairs pairs -> pairs.find(step).map(Span.Pair::value);
            case Span.Items list -> {
                int index = Span.indexOf(list, step);
                yield index < 0 ? Optional.empty() : Optional.of(list.items().get(index));
            }
            case Span.Leaf _ -> Optional.empty();
        };
    }

    private int existing(Span.Items list, String step) {
        int index = Span.indexOf(list, step);
        if (index < 0) {
            throw lost(step);
        }
        return index;
    }

    private String replaced(Span.Pair pair, YamlValue value) {
        Span old = pair.value();
        boolean nothing = old.start() == old.end();
        if (!nothing && !old.isBlock()) {
            return replaced(old.start(), old.end(), likeOld(old, value));
        }
        int colon = text.indexOf(':', pair.key().end()) + 1;
        return replaced(colon, Math.max(colon, old.end()), " " + value.flow());
    }

    /** A value in quotes stays in quotes. */
    private static String likeOld(Span old, YamlValue value) {
        return old instanceof Span.Leaf leaf
                        && leaf.style() == Span.Style.QUOTED
                        && value instanceof YamlValue.Text(String words)
                ? YamlValue.quoted(words)
                : value.flow();
    }

    private String added(Span.Pairs pairs, String key, YamlValue value) {
        String written = YamlValue.scalar(key) + ": " + value.flow();
        if (pairs.pairs().isEmpty()) {
            return replaced(pairs.start() + 1, pairs.start() + 1, written);
        }
        int behind = pairs.end();
        if (pairs.flow()) {
            int last = pairs.pairs().getLast().value().end();
            return replaced(last, last, ", " + written);
        }
        int line = TextLines.end(text, behind);
        int column = TextLines.column(text, pairs.pairs().getFirst().key().start());
        return replaced(line, line, "\n" + " ".repeat(column) + written);
    }

    /** A list that the document does not have yet: over lines on the top level, in brackets below. */
    private String newList(Span.Pairs pairs, YamlValue item) {
        if (pairs.flow() || path.size() > 1) {
            return added(pairs, path.getLast(), new YamlValue.Items(List.of(item)));
        }
        String end = text.endsWith("\n") ? "" : "\n";
        return text + end + "\n" + YamlValue.scalar(path.getLast()) + ":\n  - " + item.block("    ") + "\n";
    }

    private String replaced(int from, int to, String by) {
        return text.substring(0, from) + by + text.substring(to);
    }

    private EditException lost(String step) {
        return new EditException("'" + String.join(".", path) + "': there is no '" + step + "'");
    }

    private EditException behindValue() {
        return new EditException("'" + String.join(".", path) + "' goes on behind a single value");
    }
}
