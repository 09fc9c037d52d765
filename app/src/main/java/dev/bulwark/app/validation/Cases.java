package dev.bulwark.app.validation;

import java.util.LinkedHashMap;
import java.util.Map;

/** The known answers by id, in the order of their file. */
final class Cases {
    static final String CLOSED_FORM = "closed form";

    private Cases() {}

    static Map<String, Double> all() {
        Map<String, Double> cases = new LinkedHashMap<>();
        Stage.resource("cases.csv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> {
                    int comma = line.lastIndexOf(',');
                    cases.put(line.substring(0, comma), Double.valueOf(line.substring(comma + 1)));
                });
        return cases;
    }

    /** A known answer. @throws IllegalArgumentException if there is none of the id */
    static double of(Map<String, Double> cases, String id) {
        Double value = cases.get(id);
        if (value == null) {
            throw new IllegalArgumentException("no known answer " + id);
        }
        return value;
    }
}
