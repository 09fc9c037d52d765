package dev.bulwark.engine.run;

import dev.bulwark.engine.motion.Path;
import dev.bulwark.model.scenario.Asset;
import dev.bulwark.model.scenario.Raid;

/**
 * One attacking object, ground truth.
 *
 * @param id raid and running number, such as north-3
 * @param key of its draws
 */
public record Threat(String id, long key, Raid raid, Asset asset, Path path) {}
