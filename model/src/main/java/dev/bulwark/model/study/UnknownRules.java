package dev.bulwark.model.study;

import dev.bulwark.base.sample.Spread;
import dev.bulwark.model.catalogue.Figure;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How each catalogue figure with a range is drawn: by its own rule, or by the one for all others.
 *
 * @param others for figures without a rule of their own
 * @param own by name, {@code entry.key}
 */
public record UnknownRules(UnknownRule others, SortedMap<String, UnknownRule> own) {
    /** A triangle over low, nominal and high for every figure that has a range. */
    public static final UnknownRules USUAL = new UnknownRules(UnknownRule.Shape.TRIANGULAR, new TreeMap<>());

    public UnknownRules {
        own = Collections.unmodifiableSortedMap(new TreeMap<>(own));
    }

    /** How a figure spreads, in its own unit. */
    public Spread spread(String entryId, Figure figure) {
        return own.getOrDefault(entryId + "." + figure.key(), others).spread(figure);
    }
}
