package dev.bulwark.engine.run;

import dev.bulwark.engine.motion.Path;
import dev.bulwark.model.scenario.Asset;
import dev.bulwark.model.scenario.Raid;

/**
 * One attacking object, ground truth.
 *
 * @param id raid and running number, such as north-3
 * @param key of its draws
 * @param wave of the raid, from 0
 * @param path as the scenario gives it; a run may start the threat later
 */
public record Threat(String id, long key, Raid raid, int wave, Asset asset, Path path) {

    boolean isOfTheSameWaveAs(Threat other) {
        return wave == other.wave && raid.id().equals(other.raid.id());
    }
}
