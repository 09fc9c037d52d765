package dev.bulwark.model.scenario;

/**
 * Which ground a scenario is computed on, and through which air.
 *
 * @param dem "bundled", "flat" (sea level everywhere), or a path beside the scenario's file
 * @param refractionK effective Earth radius factor
 * @param gases whether oxygen and water vapour weaken radar waves
 */
public record TerrainChoice(String dem, double refractionK, boolean gases) {

    /** In air that weakens nothing. */
    public TerrainChoice(String dem, double refractionK) {
        this(dem, refractionK, false);
    }

    /** The same with other elevations. */
    public TerrainChoice withDem(String other) {
        return new TerrainChoice(other, refractionK, gases);
    }
}
