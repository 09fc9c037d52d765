package dev.bulwark.engine.measures;

import dev.bulwark.model.scenario.Allegiance;
import org.jspecify.annotations.Nullable;

/** What a log has said so far of one flying object. */
final class Target {
    final Allegiance side;
    final boolean decoy;
    /** Of which it is one; null for traffic. */
    final Register.@Nullable RaidEntry raid;

    boolean flying = true;
    boolean tracked;
    boolean shotAt;
    boolean lost;
    /** Fire units that engage it now. */
    int engagedBy;

    boolean doubled;

    Target(Allegiance side, boolean decoy, Register.@Nullable RaidEntry raid) {
        this.side = side;
        this.decoy = decoy;
        this.raid = raid;
    }

    /** Whether it attacks; neither traffic nor decoys do. */
    boolean isThreat() {
        return side == Allegiance.HOSTILE && !decoy;
    }
}
