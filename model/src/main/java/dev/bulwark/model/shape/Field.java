package dev.bulwark.model.shape;

import java.util.Optional;

/**
 * A key of a mapping.
 *
 * @param required whether it must be there
 * @param fallback the value where it is not, as it would be written in the document; empty if there is none
 * @param doc one sentence for editors and the reference
 */
public record Field<T>(String key, Type<T> type, boolean required, Optional<String> fallback, String doc) {

    /** A key that must be there. */
    public static <T> Field<T> required(String key, Type<T> type, String doc) {
        return new Field<>(key, type, true, Optional.empty(), doc);
    }

    /** A key that may be left out; what then holds is said in {@code doc}. */
    public static <T> Field<T> optional(String key, Type<T> type, String doc) {
        return new Field<>(key, type, false, Optional.empty(), doc);
    }

    /** A key that may be left out, with the text that then counts as written. */
    public static <T> Field<T> withDefault(String key, Type<T> type, String fallback, String doc) {
        return new Field<>(key, type, false, Optional.of(fallback), doc);
    }
}
