package dev.bulwark.study.runs;

/**
 * A run that failed, and what makes it fail again.
 *
 * @param variant id of the variant
 * @param point of the unknowns, 0 for nominal figures
 * @param luck number of the draw in the run's key
 * @param why in words
 */
public record RunFailure(String variant, int point, int luck, int replication, String why) {}
