package dev.bulwark.engine.measures;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** How many targets each fire unit engages at one time, and for how long; a second salvo keeps its channel. */
final class ChannelUse {
    private final SortedMap<String, Unit> units = new TreeMap<>();

    private static final class Unit {
        private final Map<String, Double> sinceS = new HashMap<>();
        private int busiest;
        private double seconds;
    }

    void add(String unit) {
        units.put(unit, new Unit());
    }

    /** An engagement begins; whether it was not open already. */
    boolean open(String unit, String threat, double nowS) {
        Unit of = units.computeIfAbsent(unit, id -> new Unit());
        boolean opened = of.sinceS.putIfAbsent(threat, nowS) == null;
        of.busiest = Math.max(of.busiest, of.sinceS.size());
        return opened;
    }

    /** An engagement is assessed; whether it was open. */
    boolean close(String unit, String threat, double nowS) {
        Unit of = units.get(unit);
        Double since = of == null ? null : of.sinceS.remove(threat);
        if (of == null || since == null) {
            return false;
        }
        of.seconds += nowS - since;
        return true;
    }

    /** What is open at the end counts up to it. */
    void end(double nowS) {
        for (Unit of : units.values()) {
            of.seconds += of.sinceS.values().stream()
                    .mapToDouble(since -> nowS - since)
                    .sorted() // a sum must not hang on the order of a hash table
                    .sum();
            of.sinceS.clear();
        }
    }

    SortedMap<String, Integer> busiest() {
        return by(unit -> unit.busiest);
    }

    SortedMap<String, Double> seconds() {
        return by(unit -> unit.seconds);
    }

    private <T> SortedMap<String, T> by(Function<Unit, T> measure) {
        SortedMap<String, T> all = new TreeMap<>();
        units.forEach((id, unit) -> all.put(id, measure.apply(unit)));
        return all;
    }
}
