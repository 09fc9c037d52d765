package dev.bulwark.engine.run;

import dev.bulwark.engine.log.Event;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;

/** Logs once for each fire unit, threat and reason that a shot was wanted and not taken. */
final class Withholding {
    private final World world;
    private final Map<Event.Reason, BitSet[]> told = new EnumMap<>(Event.Reason.class);

    Withholding(World world) {
        this.world = world;
    }

    void tell(int unit, int threat, Event.Reason reason) {
        BitSet[] tables = told.computeIfAbsent(
                reason, r -> Bits.sets(world.theatre.scenario().fireUnits().size()));
        if (!tables[unit].get(threat)) {
            tables[unit].set(threat);
            world.log(new Event.Withheld(world.now(), world.unitId(unit), world.threatId(threat), reason));
        }
    }
}
