package dev.bulwark.engine.measures;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many targets each fire unit engages at one time, and for how long; a second salvo keeps its channel. */
final class ChannelUse {
    /** For each fire unit since when it engages which threat. */
    private final Map<String, Double>[] sinceS;

    private final int[] busiest;
    private final double[] seconds;

    @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no arrays of generic types
    ChannelUse(int units) {
        sinceS = new Map[units];
        Arrays.setAll(sinceS, _ -> new HashMap<>());
        busiest = new int[units];
        seconds = new double[units];
    }

    /** An engagement begins; whether it was not open already. */
    boolean open(int unit, String threat, double nowS) {
        boolean opened = sinceS[unit].putIfAbsent(threat, nowS) == null;
        busiest[unit] = Math.max(busiest[unit], sinceS[unit].size());
        return opened;
    }

    /** An engagement is assessed; whether it was open. */
    boolean close(int unit, String threat, double nowS) {
        @Nullable Double since = sinceS[unit].remove(threat);
        if (since == null) {
            return false;
        }
        seconds[unit] += nowS - since;
        return true;
    }

    /** What is open at the end counts up to it. */
    void end(double nowS) {
        for (int unit = 0; unit < sinceS.length; unit++) {
            double[] open = new double[sinceS[unit].size()];
            int i = 0;
            for (double since : sinceS[unit].values()) {
                open[i++] = nowS - since;
            }
            Arrays.sort(open); // a sum must not hang on the order of a hash table
            double sum = 0;
            for (double lasted : open) {
                sum += lasted;
            }
            seconds[unit] += sum;
            sinceS[unit].clear();
        }
    }

    int[] busiest() {
        return busiest;
    }

    double[] seconds() {
        return seconds;
    }
}
