package dev.bulwark.app.validation;

import dev.bulwark.engine.log.Event;
import dev.bulwark.engine.sensing.PdCurve;
import dev.bulwark.model.system.RadarType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Sections B and F: the firing timeline from the log of one run, and ranges by the fourth root of the cross-section. */
final class TimelineChecks {
    private static final String TIMELINE = "F. Firing timeline: v 0.25, u 1 km/s, 10 s to react, 10 s to judge";
    private static final String ROOT = "B. Range goes with the fourth root of the cross-section, 390 km at 4 m2";

    private TimelineChecks() {}

    static List<Check> all(Map<String, Double> cases) {
        List<Check> checks = new ArrayList<>();
        timeline(cases, checks);
        double[][] roots = {{1, 275.8}, {.1, 155.1}, {.01, 87.2}, {.001, 49.0}};
        for (double[] root : roots) {
            checks.add(fourthRoot(root[0], root[1]));
        }
        return checks;
    }

    /** The target starts at 45 km, ten metres up, and is tracked from its first look; the radar looks ten times a second. */
    private static void timeline(Map<String, Double> cases, List<Check> checks) {
        Stage stage = Stage.of("""
                duration: 1 h
                rules: {confirm: 1 of 1, drop_after: 5}
                assets: [{id: city, at: "39, 33"}]
                fire_units:
                  - {id: gun, system: gun, at: "39, 33", mast: 500 m, doctrine: shoot-look-shoot 20}
                figures:
                  dart.sspk: {value: 0, reason: every shot misses}
                  eye.revisit_s: {value: 0.1 s, reason: seen at once}
                raids:
                  - {id: a, threat: jet, from: "39, 33.519558", to: city, altitude: 10 m above sea, speed: 250 m/s}
                """);
        double arrival = stage.theatre().threats().getFirst().path().endS();
        int shot = 0;
        for (Event event : stage.log(0).events()) {
            if (event instanceof Event.Intercepted meeting) {
                shot++;
                double got = .25 * (arrival - meeting.time().seconds());
                checks.add(Check.exact(
                        TIMELINE,
                        "intercept " + shot,
                        cases.getOrDefault("fire.45." + shot, Double.NaN),
                        "km",
                        Cases.CLOSED_FORM,
                        got,
                        .1,
                        "to 100 m"));
            }
        }
        checks.add(Check.exact(TIMELINE, "shots in all", 6, "", Cases.CLOSED_FORM, shot, 0, "exact"));
    }

    /** The published pair is 390 km at 4 m2; the same chance of a look is met where the fourth root says. */
    private static Check fourthRoot(double rcsM2, double expectedKm) {
        Stage stage = Stage.of("""
                assets: [{id: city, at: "39, 33"}]
                fire_units: [{id: gun, system: gun, at: "39, 33"}]
                figures:
                  eye.reference_range_km: {value: 390 km, reason: closed form}
                raids: [{id: a, threat: jet, from: "39, 37", to: city}]
                """);
        RadarType type = stage.theatre().radars().getFirst().radar().type();
        double got = new PdCurve(type).rangeM(rcsM2 / 4, type.referencePd()) / 1000;
        String name = String.format(Locale.ROOT, "%s m2", rcsM2);
        return Check.exact(ROOT, name, expectedKm, "km", Cases.CLOSED_FORM, got, .1, "to 0.1 km");
    }
}
