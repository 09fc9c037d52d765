package dev.bulwark.engine.run;

import dev.bulwark.model.scenario.Decoys;
import dev.bulwark.model.scenario.Raid;
import java.util.HashMap;
import java.util.Map;

/**
 * Whom a decision maker takes for a decoy: one draw for each object and decision maker, which goes by the name of the
 * first fire unit that it decides for. A raid without decoys raises no doubt.
 */
final class Discrimination {
    private final World world;
    private final Decoys[] decoys;

    Discrimination(World world) {
        this.world = world;
        Map<String, Decoys> byRaid = new HashMap<>();
        for (Raid raid : world.theatre.scenario().raids()) {
            byRaid.put(raid.id(), raid.decoys());
        }
        decoys = world.theatre.threats().stream()
                .map(t -> byRaid.getOrDefault(t.group(), Decoys.NONE))
                .toArray(Decoys[]::new);
    }

    boolean takesForDecoy(int unit, int threat) {
        Decoys d = decoys[threat];
        if (d.count() == 0) {
            return false;
        }
        double chance = world.theatre.threats().get(threat).decoy() ? d.recognised() : d.mistaken();
        return world.draws.uniform(Purpose.DISCRIMINATION, world.theatre.shotKey(unit, threat), 0) < chance;
    }
}
