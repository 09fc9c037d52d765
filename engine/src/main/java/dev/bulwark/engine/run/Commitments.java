package dev.bulwark.engine.run;

import java.util.BitSet;
import java.util.stream.IntStream;

/** What each fire unit has under way; part of the run's mutable world. */
final class Commitments {
    private final BitSet[] own;
    private final BitSet[] against;
    private final double[][] assessedS;
    private final double[][] survival;

    Commitments(int units, int threats) {
        own = Bits.sets(units);
        against = Bits.sets(threats);
        assessedS = new double[units][threats];
        survival = new double[units][threats];
    }

    void begin(int unit, int threat, double assessed, double pk) {
        assessedS[unit][threat] = assessed;
        survival[unit][threat] = 1 - pk;
        own[unit].set(threat);
        against[threat].set(unit);
    }

    void end(int unit, int threat) {
        own[unit].clear(threat);
        against[threat].clear(unit);
    }

    boolean engages(int unit, int threat) {
        return own[unit].get(threat);
    }

    /** The next fire unit, from one on, that engages a threat; -1 if there is none. */
    int nextAgainst(int threat, int fromUnit) {
        return against[threat].nextSetBit(fromUnit);
    }

    boolean isIdle(int unit) {
        return own[unit].isEmpty();
    }

    /** The threats that a unit engages, in order. */
    IntStream of(int unit) {
        return own[unit].stream();
    }

    /** When the unit's engagement of a threat is expected to be assessed. */
    double assessedS(int unit, int threat) {
        return assessedS[unit][threat];
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
