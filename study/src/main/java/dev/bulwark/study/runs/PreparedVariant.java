package dev.bulwark.study.runs;

import dev.bulwark.engine.run.Theatre;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A variant with its geometry solved, ready to run.
 *
 * @param geometry what the geometry alone says, by measure; empty unless claims ask for it
 */
public record PreparedVariant(String id, String title, Theatre theatre, SortedMap<String, Double> geometry) {

    public PreparedVariant {
        geometry = Collections.unmodifiableSortedMap(new TreeMap<>(geometry));
    }

    /** A variant of whose geometry nothing is asked. */
    public PreparedVariant(String id, String title, Theatre theatre) {
        this(id, title, theatre, Collections.emptySortedMap());
    }
}
