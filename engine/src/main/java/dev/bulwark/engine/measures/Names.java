package dev.bulwark.engine.measures;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The ids of one kind that a scenario has, each once and in order: what outcomes of its runs are kept by. */
final class Names {
    private final String kind;
    private final List<String> all;
    private final Map<String, Integer> places = new HashMap<>();

    /** @param kind what is named, for messages */
    Names(String kind, Collection<String> names) {
        this.kind = kind;
        all = List.copyOf(new TreeSet<>(names));
        for (String name : all) {
            places.put(name, places.size());
        }
    }

    int size() {
        return all.size();
    }

    String at(int place) {
        return all.get(place);
    }

    /** Where a name stands; -1 if it is none of these. */
    int find(Object name) {
        Integer place = places.get(name);
        return place == null ? -1 : place;
    }

    /** @throws IllegalArgumentException if it is none of these: the log is another scenario's */
    int place(String name) {
        return known(places, kind, name);
    }

    static int known(Map<String, Integer> places, String kind, String name) {
        Integer place = places.get(name);
        if (place == null) {
            throw new IllegalArgumentException(
                    "the log names the " + kind + " " + name + ", which the scenario does not have");
        }
        return place;
    }
}
