package dev.bulwark.exchange.czml;

import dev.bulwark.base.geo.Geodetic;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Parts of CZML packets, by Cesium's CZML Guide. Simulation time 0 is put at a nominal date, which means nothing but that
 * CZML needs one.
 */
final class Czml {
    static final Instant EPOCH = Instant.parse("2019-01-01T00:00:00Z");
    /** Okabe and Ito's colours, told apart by the colour-blind as well. */
    static final List<Integer> ORANGE = List.of(230, 159, 0, 255);

    static final List<Integer> GREEN = List.of(0, 158, 115, 255);

    static final List<Integer> SKY_BLUE = List.of(86, 180, 233, 255);
    static final List<Integer> BLUE = List.of(0, 114, 178, 255);
    static final List<Integer> VERMILION = List.of(213, 94, 0, 255);
    static final List<Integer> GREY = List.of(190, 190, 190, 255);

    private Czml() {}

    /** To the millisecond. */
    static String date(double seconds) {
        return DateTimeFormatter.ISO_INSTANT.format(EPOCH.plusMillis(Math.round(seconds * 1000)));
    }

    static String interval(double fromS, double toS) {
        return date(fromS) + "/" + date(Math.max(toS, fromS + 0.001));
    }

    static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }

    /** The first packet: name and clock. */
    static Map<String, Object> document(String name, double endS, double multiplier) {
        Map<String, Object> clock = object(
                "interval",
                interval(0, endS),
                "currentTime",
                date(0),
                "multiplier",
                multiplier,
                "range",
                "CLAMPED",
                "step",
                "SYSTEM_CLOCK_MULTIPLIER");
        return object("id", "document", "name", name, "version", "1.0", "clock", clock);
    }

    /** The packet that says where all comes from. */
    static Map<String, Object> provenance(Map<String, Object> about) {
        return object("id", "provenance", "name", "Provenance", "properties", about);
    }

    /** A place with a name: a radar, a fire unit, an asset. */
    static Map<String, Object> site(String id, String name, String description, Geodetic at, List<Integer> colour) {
        return site(id, name, description, fixedPosition(at), colour);
    }

    /** The same at a position of CZML, which may move. */
    static Map<String, Object> site(
            String id, String name, String description, Map<String, Object> position, List<Integer> colour) {
        return object(
                "id",
                id,
                "name",
                name,
                "description",
                description,
                "position",
                position,
                "point",
                point(object("rgba", colour), 9),
                "label",
                label(name));
    }

    static Map<String, Object> fixedPosition(Geodetic p) {
        return object(
                "cartographicDegrees",
                List.of(round(p.longitudeDeg(), 1e6), round(p.latitudeDeg(), 1e6), round(p.heightM(), 10)));
    }

    /** @param samples times in seconds and positions, in order of time */
    static Map<String, Object> movingPosition(Map<Double, Geodetic> samples) {
        List<Double> numbers = new ArrayList<>();
        samples.forEach((seconds, p) -> {
            numbers.add(round(seconds, 1000));
            numbers.add(round(p.longitudeDeg(), 1e6));
            numbers.add(round(p.latitudeDeg(), 1e6));
            numbers.add(round(p.heightM(), 10));
        });
        return object(
                "epoch",
                date(0),
                "interpolationAlgorithm",
                "LAGRANGE",
                "interpolationDegree",
                1,
                "cartographicDegrees",
                numbers);
    }

    static Map<String, Object> point(Object colour, int pixels) {
        return object(
                "color",
                colour,
                "pixelSize",
                pixels,
                "outlineColor",
                object("rgba", List.of(0, 0, 0, 255)),
                "outlineWidth",
                1);
    }

    static Map<String, Object> label(String text) {
        return object(
                "text",
                text,
                "font",
                "12px sans-serif",
                "horizontalOrigin",
                "LEFT",
                "pixelOffset",
                object("cartesian2", List.of(10, 0)),
                "fillColor",
                object("rgba", List.of(255, 255, 255, 255)),
                "outlineColor",
                object("rgba", List.of(0, 0, 0, 255)),
                "outlineWidth",
                2,
                "style",
                "FILL_AND_OUTLINE");
    }

    static Map<String, Object> trail(List<Integer> colour, double seconds) {
        return object(
                "leadTime",
                0,
                "trailTime",
                seconds,
                "width",
                1.5,
                "material",
                object("solidColor", object("color", object("rgba", colour))));
    }

    private static double round(double value, double perUnit) {
        return Math.rint(value * perUnit) / perUnit;
    }
}
