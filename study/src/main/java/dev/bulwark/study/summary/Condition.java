package dev.bulwark.study.summary;

import dev.bulwark.study.unknowns.Unknown;

/**
 * When a claim mostly holds.
 *
 * @param value of the figure, in its own unit
 * @param above whether it holds mostly above the value, or below
 * @param there share of the draws on that side at which it holds
 * @param elsewhere share of the draws on the other side at which it holds
 */
public record Condition(Unknown unknown, double value, boolean above, double there, double elsewhere) {}
