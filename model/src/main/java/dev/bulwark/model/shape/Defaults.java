package dev.bulwark.model.shape;

import dev.bulwark.model.document.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a document leaves out, and what then holds: read off the same declaration as everything else. */
public final class Defaults {
    private final List<LeftOut> found = new ArrayList<>();

    private Defaults() {}

    /**
     * A key that is not there.
     *
     * @param path as in a study's overrides: fire_units.north.doctrine
     * @param value that holds, as it would be written; empty if the catalogue or nothing fills it
     * @param doc what the key means
     */
    public record LeftOut(String path, Optional<String> value, String doc) {}

    /** Everything that a document leaves out, in the order of its keys. */
    public static List<LeftOut> of(Tree document, Type<?> type) {
        Defaults defaults = new Defaults();
        defaults.walk(document, type.schema(), "");
        return List.copyOf(defaults.found);
    }

    private void walk(Tree tree, Map<?, ?> schema, String path) {
        switch (tree) {
            case Tree.Mapping mapping -> mapping(mapping, schema, path);
            case Tree.Sequence sequence -> {
                if (schema.get("items") instanceof Map<?, ?> items) {
                    for (int i = 0; i < sequence.items().size(); i++) {
                        Tree item = sequence.items().get(i);
                        walk(item, items, path + "." + name(item, i));
                    }
                }
            }
            case Tree.Scalar scalar -> {
                // nothing can be left out of it
            }
        }
    }

    private void mapping(Tree.Mapping mapping, Map<?, ?> schema, String path) {
        if (!(schema.get("properties") instanceof Map<?, ?> properties)) {
            return;
        }
        properties.forEach((key, value) -> {
            String at = path.isEmpty() ? key.toString() : path + "." + key;
            Optional<Tree> given = mapping.value(key.toString());
            if (value instanceof Map<?, ?> inner) {
                if (given.isPresent()) {
                    walk(given.get(), inner, at);
                } else {
                    Optional<String> fallback =
                            Optional.ofNullable(inner.get("default")).map(Object::toString);
                    found.add(new LeftOut(at, fallback, String.valueOf(inner.get("description"))));
                }
            }
        });
    }

    private static String name(Tree item, int index) {
        return item instanceof Tree.Mapping mapping && mapping.value("id").orElse(null) instanceof Tree.Scalar id
                ? id.text()
                : String.valueOf(index + 1);
    }
}
