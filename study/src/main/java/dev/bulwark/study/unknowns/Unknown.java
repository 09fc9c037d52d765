package dev.bulwark.study.unknowns;

import dev.bulwark.base.sample.Spread;
import dev.bulwark.model.catalogue.Figure;

/**
 * A figure that a study draws.
 *
 * @param spread in the figure's own unit
 */
public record Unknown(String entryId, Figure figure, Spread spread) {

    /** As studies name it. */
    public String name() {
        return entryId + "." + figure.key();
    }
}
