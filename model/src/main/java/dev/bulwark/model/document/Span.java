package dev.bulwark.model.document;

import java.util.List;
import java.util.Optional;

/**
 * Where a value of a YAML text begins and ends, in characters of the text; the end is the first character behind it. Made
 * for changing a text in place.
 */
sealed interface Span {

    int start();

    int end();

    /** A single value; {@code start == end} where nothing is written. */
    record Leaf(int start, int end, String text, Style style) implements Span {}

    /** How a single value is written. */
    enum Style {
        PLAIN,
        QUOTED,
        /** After | or >. */
        BLOCK
    }

    /** @param flow whether it is written in brackets */
    record Items(int start, int end, boolean flow, List<Span> items) implements Span {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** @param flow whether it is written in braces */
    record Pairs(int start, int end, boolean flow, List<Pair> pairs) implements Span {
        public Pairs {
            pairs = List.copyOf(pairs);
        }

        Optional<Pair> find(String key) {
            return pairs.stream().filter(p -> p.key().text().equals(key)).findFirst();
        }
    }

    record Pair(Leaf key, Span value) {}

    /** Whether it is a list or mapping written over lines, without brackets. */
    default boolean isBlock() {
        return switch (this) {
            case Leaf leaf -> leaf.style() == Style.BLOCK;
            case Items items -> !items.flow();
            case Pairs pairs -> !pairs.flow();
        };
    }

    /** The item of a list that a step names: by its id, or else by its number from 0. */
    static int indexOf(Items list, String step) {
        for (int i = 0; i < list.items().size(); i++) {
            if (list.items().get(i) instanceof Pairs pairs
                    && pairs.find("id").map(Pair::value).orElse(null) instanceof Leaf id
                    && id.text().equals(step)) {
                return i;
            }
        }
        int number = step.matches("[0-9]{1,6}") ? Integer.parseInt(step) : -1;
        return number < list.items().size() ? number : -1;
    }
}
