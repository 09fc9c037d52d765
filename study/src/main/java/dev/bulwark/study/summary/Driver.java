package dev.bulwark.study.summary;

import dev.bulwark.base.stats.SobolIndices;
import dev.bulwark.study.unknowns.Unknown;

/**
 * An unknown and what it does to a measure.
 *
 * @param indices its share of the variance that ignorance makes
 * @param direction rank correlation with the measure over the draws: above 0 if a larger figure makes it larger
 */
public record Driver(Unknown unknown, SobolIndices indices, double direction) {}
