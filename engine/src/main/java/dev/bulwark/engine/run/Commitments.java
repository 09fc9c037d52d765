package dev.bulwark.engine.run;

import java.util.BitSet;

/** What each fire unit has under way; part of the run's mutable world. */
final class Commitments {
    /** By unit, the threats that it engages. */
    final BitSet[] own;
    /** By unit and threat, when the unit's engagement is expected to be assessed. */
    final double[][] assessedS;
    /** By unit and threat, probability that the engagement under way fails. */
    private final double[][] survival;

    Commitments(int units, int threats) {
        own = Bits.sets(units);
        assessedS = new double[units][threats];
        survival = new double[units][threats];
    }

    void begin(int unit, int threat, double assessed, double pk) {
        assessedS[unit][threat] = assessed;
        survival[unit][threat] = 1 - pk;
        own[unit].set(threat);
    }

    /** Probability that a threat survives what these units have under way against it. */
    double survival(int[] units, int threat) {
        double all = 1;
        for (int u : units) {
            all *= own[u].get(threat) ? survival[u][threat] : 1;
        }
        return all;
    }
}
