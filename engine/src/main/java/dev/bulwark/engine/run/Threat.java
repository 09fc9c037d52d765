package dev.bulwark.engine.run;

import dev.bulwark.engine.motion.Path;
import dev.bulwark.model.scenario.Allegiance;
import dev.bulwark.model.scenario.Transponder;
import dev.bulwark.model.system.ThreatType;

/**
 * One flying object, ground truth: an attacker, or friendly or neutral traffic.
 *
 * @param id group and running number, such as north-3
 * @param key of its draws
 * @param group id of its raid or flight
 * @param transponder what answers when it is asked
 * @param aim what it flies to; traffic harms nothing there
 * @param decoy whether it only looks like the others of its group
 * @param path as the scenario gives it; a run may start the threat later
 */
public record Threat(
        String id,
        long key,
        ThreatType type,
        Allegiance side,
        Transponder transponder,
        String group,
        Aim aim,
        boolean decoy,
        Path path) {

    /** Whether it harms what it flies to. */
    public boolean isAttacker() {
        return isHostile() && !decoy;
    }

    public boolean isHostile() {
        return side == Allegiance.HOSTILE;
    }
}
