package dev.bulwark.exchange.page;

import dev.bulwark.base.geo.Geodetic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parts of JSON objects, keys in order. */
final class Obj {
    private Obj() {}

    static Map<String, Object> of(Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }

    static double degrees(double radians) {
        return round(StrictMath.toDegrees(radians), 1e4);
    }

    static double round(double value, double perUnit) {
        return Math.rint(value * perUnit) / perUnit;
    }

    static double lat(Geodetic p) {
        return round(p.latitudeDeg(), 1e6);
    }

    static double lon(Geodetic p) {
        return round(p.longitudeDeg(), 1e6);
    }

    /** Longitude, latitude. */
    static List<Double> point(Geodetic p) {
        return List.of(lon(p), lat(p));
    }

    static List<List<Double>> line(List<Geodetic> points) {
        return points.stream().map(Obj::point).toList();
    }
}
