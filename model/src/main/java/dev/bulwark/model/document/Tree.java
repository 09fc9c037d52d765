package dev.bulwark.model.document;

import java.util.List;
import java.util.Optional;

/** A document's content, every part with its place. Scalars stay the text that was written: NO is not false. */
public sealed interface Tree {

    Place place();

    /** "a list", for messages. */
    String phrase();

    /**
     * A single value.
     *
     * @param text as written, quotes removed
     * @param quoted whether it stood in quotes, or as a block
     */
    record Scalar(String text, boolean quoted, Place place) implements Tree {
        @Override
        public String phrase() {
            return text.isEmpty() && !quoted ? "nothing" : "a single value";
        }
    }

    /** A list. */
    record Sequence(List<Tree> items, Place place) implements Tree {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String phrase() {
            return "a list";
        }
    }

    /** Keys with values, in the order written; no key twice. */
    record Mapping(List<Entry> entries, Place place) implements Tree {
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public String phrase() {
            return "a mapping";
        }

        public Optional<Entry> find(String key) {
            return entries.stream().filter(e -> e.key().equals(key)).findFirst();
        }

        public Optional<Tree> value(String key) {
            return find(key).map(Entry::value);
        }
    }

    /** One key with its value. */
    record Entry(String key, Place keyPlace, Tree value) {}
}
