package dev.bulwark.model.shape;

import dev.bulwark.model.document.Tree;
import java.util.Map;
import java.util.Optional;

/**
 * How a value is written in a document, and what it becomes.
 *
 * @param <T> what it becomes
 */
public interface Type<T> {

    /** The value, or empty after telling {@code at} why not. */
    Optional<T> read(Tree tree, At at);

    /** Its JSON Schema (draft 2020-12), as maps, lists, texts, numbers and booleans. */
    Map<String, Object> schema();
}
