package dev.bulwark.model.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something offered or bought, for comparison per dollar.
 *
 * @param year of the offer
 * @param system the entry of its fire units
 * @param cost the figure of its price
 * @param contents what it holds and the figures that count it: fire units, launchers, missiles
 * @param note in words; may be empty
 */
public record Offer(
        String id, String name, int year, String system, FigureRef cost, Map<String, FigureRef> contents, String note) {

    public Offer {
        contents = Collections.unmodifiableMap(new LinkedHashMap<>(contents));
    }
}
