package dev.bulwark.engine.run;

import java.util.BitSet;

/** Tables of bits by fire unit and threat. */
final class Bits {

    private Bits() {}

    static BitSet[] sets(int count) {
        BitSet[] sets = new BitSet[count];
        for (int i = 0; i < count; i++) {
            sets[i] = new BitSet();
        }
        return sets;
    }
}
