package dev.bulwark.study.runs;

/**
 * Some runs of one variant at one point of the unknowns: the unit of work, and of the store.
 *
 * @param point 0 for nominal figures, from 1 on for drawn ones; every point of a study has its own
 * @param variant its number in the study
 * @param first replication
 * @param count of replications
 */
public record Batch(int point, int variant, int first, int count) {}
