package dev.bulwark.engine.run;

import java.util.BitSet;

/** What groups of fire units have under way, and what they know of it; part of the run's mutable world. */
final class Commitments {
    /** By group and threat, engagements under way. */
    final int[][] engaged;
    /** By unit, the threats that it engages. */
    final BitSet[] own;
    /** By unit and threat, before when it cannot have reacted. */
    final double[][] mayFireFromS;
    /** By group and threat, when the last engagement under way is expected to be assessed. */
    final double[][] assessedS;
    /** By group and threat, probability that the engagements under way fail. */
    final double[][] survival;
    /** By group, the threats that it knows to be gone. */
    final BitSet[] knownGone;

    Commitments(int units, int threats) {
        engaged = new int[units][threats];
        own = sets(units);
        mayFireFromS = new double[units][threats];
        assessedS = new double[units][threats];
        survival = new double[units][threats];
        knownGone = sets(units);
    }

    void begin(int group, int unit, int threat, double assessed, double pk) {
        boolean first = engaged[group][threat] == 0;
        assessedS[group][threat] = first ? assessed : Math.max(assessed, assessedS[group][threat]);
        survival[group][threat] = (first ? 1 : survival[group][threat]) * (1 - pk);
        engaged[group][threat]++;
        own[unit].set(threat);
    }

    void end(int group, int unit, int threat) {
        engaged[group][threat]--;
        own[unit].clear(threat);
    }

    static BitSet[] sets(int count) {
        BitSet[] sets = new BitSet[count];
        for (int i = 0; i < count; i++) {
            sets[i] = new BitSet();
        }
        return sets;
    }
}
