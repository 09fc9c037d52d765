package dev.bulwark.engine.run;

import dev.bulwark.model.scenario.Decoys;
import dev.bulwark.model.scenario.Raid;
import dev.bulwark.model.scenario.Scenario;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whom a decision maker takes for a decoy: one draw for each object and decision maker, which goes by the name of the
 * first fire unit that it decides for. A raid without decoys raises no doubt.
 */
final class Discrimination {
    private final World world;

    Discrimination(World world) {
        this.world = world;
    }

    /** For each threat, the decoys of its raid. */
    static Decoys[] decoysAmong(Scenario scenario, List<Threat> threats) {
        Map<String, Decoys> byRaid = new HashMap<>();
        for (Raid raid : scenario.raids()) {
            byRaid.put(raid.id(), raid.decoys());
        }
        return threats.stream()
                .map(t -> byRaid.getOrDefault(t.group(), Decoys.NONE))
                .toArray(Decoys[]::new);
    }

    boolean takesForDecoy(int unit, int threat) {
        Decoys d = world.theatre.decoysAmong(threat);
        if (d.count() == 0) {
            return false;
        }
        double chance = world.theatre.threat(threat).decoy() ? d.recognised() : d.mistaken();
        return world.draws.uniform(Purpose.DISCRIMINATION, world.theatre.shotKey(unit, threat), 0) < chance;
    }
}
