package dev.bulwark.app.validation;

import java.util.Locale;

/** The raid of most stages: aircraft at 5 km, straight at the city where the fire unit stands. */
final class Raids {

    private Raids() {}

    /** One unit, so many targets at once from 150 km; everything is seen, and shot at from 100 km on. */
    static Stage atOnce(int targets, String doctrine, double sspk, String unitFigures) {
        return atOnce(targets, doctrine, sspk, unitFigures, "", "");
    }

    /** The same with more rules, and more about the raid. */
    static Stage atOnce(int targets, String doctrine, double sspk, String unitFigures, String rules, String raid) {
        return Stage.of(String.format(Locale.ROOT, """
                duration: 1 h
                rules: {confirm: 1 of 1, drop_after: 5%s}
                assets: [{id: city, at: "39, 33"}]
                fire_units:
                  - {id: gun, system: gun, at: "39, 33", doctrine: %s, figures: {%s}}
                figures:
                  dart.sspk: {value: %s, reason: closed form}
                  dart.max_range_km: {value: 100 km, reason: closed form}
                raids:
                  - {id: a, threat: jet, count: %d, from: "39, 34.73", to: city, altitude: 5000 m above sea, speed: 250 m/s%s}
                """, rules, doctrine, unitFigures, sspk, targets, raid));
    }
}
