package dev.bulwark.model.document;

/**
 * Where something stands in a document.
 *
 * @param line counted from 1
 * @param column counted from 1, in characters
 * @param length characters to underline, at least 1
 */
public record Place(SourceFile file, int line, int column, int length) {

    public static Place startOf(SourceFile file) {
        return new Place(file, 1, 1, 1);
    }

    /** As compilers write it: {@code file.yaml:12:5}. */
    @Override
    public String toString() {
        return file.name() + ":" + line + ":" + column;
    }
}
