package dev.bulwark.app.validation;

import dev.bulwark.base.geo.Geodesics;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.engine.log.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Section E: least launch speed and time of flight from 39 N on a rotating Earth, from the log of one run. */
final class BallisticChecks {
    private static final String SECTION = "E. Ballistic flight on a rotating Earth, from 39 N";
    private static final String HOW = "to 0.2 %, the ellipsoid against the table's sphere";
    private static final Map<String, Double> AZIMUTHS = Map.of("E", 90.0, "W", 270.0, "N", 0.0);

    private BallisticChecks() {}

    static List<Check> all(Map<String, Double> cases) {
        List<Check> checks = new ArrayList<>();
        for (int range : new int[] {300, 600, 1000, 3000}) {
            for (String way : List.of("E", "W", "N")) {
                flight(cases, range, way, checks);
            }
        }
        return checks;
    }

    private static void flight(Map<String, Double> cases, int rangeKm, String way, List<Check> checks) {
        double azimuth = StrictMath.toRadians(AZIMUTHS.getOrDefault(way, 0.0));
        Geodetic aim = Geodesics.direct(Geodetic.ofDegrees(39, 33, 0), azimuth, rangeKm * 1000.0);
        Stage stage = Stage.of(String.format(Locale.ROOT, """
                duration: 2 h
                assets: [{id: aim, at: "%.6f, %.6f"}]
                raids: [{id: a, threat: rocket, from: "39, 33", to: aim}]
                """, aim.latitudeDeg(), aim.longitudeDeg()));
        double speed = stage.theatre().threats().getFirst().path().topSpeedMps();
        double expected = Cases.of(cases, "balrot." + rangeKm + "." + way);
        String name = rangeKm + " km " + way;
        checks.add(Check.exact(
                SECTION, name + ", speed", expected, "m/s", Cases.CLOSED_FORM, speed, .002 * expected, HOW));
        double time = 0;
        for (Event event : stage.log(0).events()) {
            time = event instanceof Event.Leaked leaked ? leaked.time().seconds() : time;
        }
        double seconds = Cases.of(cases, "bt." + rangeKm + "." + way);
        checks.add(Check.exact(SECTION, name + ", time", seconds, "s", Cases.CLOSED_FORM, time, .002 * seconds, HOW));
    }
}
