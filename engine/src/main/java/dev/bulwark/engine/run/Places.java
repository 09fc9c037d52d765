package dev.bulwark.engine.run;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;

/**
 * The places of radars for tracks. Who finds none waits in line, so that a full radar costs nothing look by look: a place
 * that comes free is kept for the first in line until that one is confirmed anew.
 */
final class Places {
    private static final int NONE = -1;

    private final int[] free;
    private final Deque<Integer>[] line;
    private final BitSet[] kept;
    private final BitSet[] toldFull;

    @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no arrays of generic types
    Places(Theatre theatre) {
        free = new int[theatre.radars().size()];
        for (int radar = 0; radar < free.length; radar++) {
            free[radar] = theatre.radars().get(radar).radar().type().trackCapacity();
        }
        line = new Deque[free.length];
        Arrays.setAll(line, _ -> new ArrayDeque<>());
        kept = Bits.sets(free.length);
        toldFull = Bits.sets(free.length);
    }

    /** Takes the place that is kept for a threat, or a free one. */
    boolean take(int radar, int threat) {
        if (kept[radar].get(threat)) {
            kept[radar].clear(threat);
            return true;
        }
        if (free[radar] > 0) {
            free[radar]--;
            return true;
        }
        return false;
    }

    /**
     * Waits for a place.
     *
     * @return whether this is the first time that this threat finds none
     */
    boolean queue(int radar, int threat) {
        line[radar].add(threat);
        boolean first = !toldFull[radar].get(threat);
        toldFull[radar].set(threat);
        return first;
    }

    /** Gives a place back. */
    void leave(int radar) {
        free[radar]++;
    }

    /** Gives back the place that is kept for a threat, if one is. */
    void renounce(int radar, int threat) {
        if (kept[radar].get(threat)) {
            kept[radar].clear(threat);
            free[radar]++;
        }
    }

    /** Keeps a free place for the first in line, who leaves the line; -1 if nobody waits or no place is free. */
    int keepForNext(int radar) {
        if (free[radar] == 0 || line[radar].isEmpty()) {
            return NONE;
        }
        int threat = line[radar].remove();
        free[radar]--;
        kept[radar].set(threat);
        return threat;
    }
}
