package dev.bulwark.app.validation;

import dev.bulwark.base.geo.Geodesics;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.engine.log.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Section C: where a radar first sees what comes in at a height over a smooth 4/3 Earth, from the log of one run. */
final class HorizonChecks {
    private static final String SECTION = "C. Horizon: first look at an incoming aircraft";
    private static final int[] GROUND = {0, 3, 10, 24, 30, 100};
    private static final int[] AIRBORNE = {1132, 9150};
    private static final int[] TARGETS = {10, 30, 50, 100, 300, 1000, 3000, 5791, 10000};
    private static final Geodetic SITE = Geodetic.ofDegrees(39, 33, 0);
    /** Where the ellipsoid is curved like the sphere of the table, at 39 N: nearly north-east. */
    private static final double AZIMUTH = 0.77;

    private HorizonChecks() {}

    static List<Check> all(Map<String, Double> cases) {
        List<Check> checks = new ArrayList<>();
        for (int antenna : GROUND) {
            String unit = "fire_units: [{id: gun, system: gun, at: \"39, 33\", mast: " + antenna + " m}]\n";
            antenna(cases, antenna, unit, "gun/eye", checks);
        }
        for (int antenna : AIRBORNE) {
            String unit = "fire_units: [{id: gun, system: gun, at: \"39, 33\", mast: 0 m}]\n"
                    + "radars: [{id: high, system: balloon_eye, at: \"39, 33\", altitude: " + antenna + " m}]\n"
                    + "networks: [{id: net, members: all}]\n";
            antenna(cases, antenna, unit, "high", checks);
        }
        return checks;
    }

    private static void antenna(
            Map<String, Double> cases, int antenna, String defence, String radar, List<Check> checks) {
        StringBuilder raids = new StringBuilder("raids:\n");
        for (int target : TARGETS) {
            double startKm = Cases.of(cases, "hor." + antenna + "." + target) + 15;
            Geodetic start = Geodesics.direct(SITE, AZIMUTH, startKm * 1000);
            raids.append(String.format(
                    Locale.ROOT,
                    "  - {id: h%d, threat: jet, from: \"%.6f, %.6f\", to: city, altitude: %d m above sea, speed: 250 m/s}%n",
                    target,
                    start.latitudeDeg(),
                    start.longitudeDeg(),
                    target));
        }
        Stage stage = Stage.of("""
                duration: 4 h
                rules: {confirm: 1 of 1, drop_after: 5}
                assets: [{id: city, at: "39, 33"}]
                figures:
                  eye.reference_range_km: {value: 6000 km, reason: only the horizon decides}
                  eye.instrumented_range_km: {value: 850 km, reason: only the horizon decides}
                  eye.revisit_s: {value: 0.2 s, reason: the moment of first sight}
                  dart.max_range_km: {value: 4 km, reason: nothing is shot at}
                """ + defence + raids);
        List<Event> events = stage.log(0).events();
        for (int target : TARGETS) {
            double expected = Cases.of(cases, "hor." + antenna + "." + target);
            double got = firstSeenM(events, radar, "h" + target + "-1") / 1000;
            checks.add(Check.exact(
                    SECTION,
                    "antenna " + antenna + " m, target " + target + " m",
                    expected,
                    "km",
                    Cases.CLOSED_FORM,
                    got,
                    .15 + .004 * expected,
                    "to 150 m and 0.4 %"));
        }
    }

    private static double firstSeenM(List<Event> events, String radar, String threat) {
        return events.stream()
                .filter(e -> e instanceof Event.TrackConfirmed)
                .map(e -> (Event.TrackConfirmed) e)
                .filter(e -> e.radar().equals(radar) && e.threat().equals(threat))
                .mapToDouble(Event.TrackConfirmed::rangeM)
                .findFirst()
                .orElse(Double.NaN);
    }
}
