package dev.bulwark.exchange.record;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a result was made from, so that it can be made again.
 *
 * @param version of Bulwark
 * @param command that makes it again
 * @param scenarioSha256 of the documents read
 * @param catalogueSha256 of the catalogue used
 * @param terrain name of the elevation data
 * @param terrainSha256 of the elevation data; empty for flat ground
 * @param seed of the study
 */
public record Provenance(
        String version,
        String command,
        String scenarioSha256,
        String catalogueSha256,
        String terrain,
        String terrainSha256,
        long seed) {

    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("bulwark_version", version);
        json.put("command", command);
        json.put("scenario_sha256", scenarioSha256);
        json.put("catalogue_sha256", catalogueSha256);
        json.put("terrain", terrain);
        json.put("terrain_sha256", terrainSha256);
        json.put("seed", seed);
        return json;
    }
}
