package dev.bulwark.model.catalogue;

import java.util.List;

/**
 * Something offered or bought, for comparison per dollar.
 *
 * @param year of the offer
 * @param cost of all of it, as a figure with range and sources
 * @param contents what it holds, each a figure: fire units, launchers, missiles
 * @param system the entry of its fire units
 */
public record Offer(String id, String name, int year, String system, Figure cost, List<Figure> contents, String note) {

    public Offer {
        contents = List.copyOf(contents);
    }
}
