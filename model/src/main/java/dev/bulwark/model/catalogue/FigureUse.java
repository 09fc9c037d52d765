package dev.bulwark.model.catalogue;

/**
 * A figure that a scenario used, and the value taken; the report lists all of them.
 *
 * @param value in the figure's own unit
 * @param overridden whether the scenario or an own catalogue file set it against the bundled catalogue
 * @param reason why it was overridden; empty otherwise
 */
public record FigureUse(String entryId, Figure figure, double value, boolean overridden, String reason) {}
