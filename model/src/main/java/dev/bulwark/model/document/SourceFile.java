package dev.bulwark.model.document;

import java.util.List;

/**
 * A document's text and the name that messages call it by.
 *
 * @param name as the user gave it, or relative to the folder of the first document
 */
public record SourceFile(String name, String text) {

    /** A line without its end, counted from 1; empty beyond the last. */
    public String line(int number) {
        List<String> lines = text.lines().skip(number - 1L).limit(1).toList();
        return lines.isEmpty() ? "" : lines.getFirst();
    }
}
