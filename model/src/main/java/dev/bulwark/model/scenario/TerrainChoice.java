package dev.bulwark.model.scenario;

/**
 * Which ground a scenario is computed on.
 *
 * @param dem "bundled", "flat" (sea level everywhere), or a path beside the scenario's file
 * @param refractionK effective Earth radius factor
 */
public record TerrainChoice(String dem, double refractionK) {}
