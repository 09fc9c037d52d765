package dev.bulwark.app.validation;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.base.geo.Wgs84;
import dev.bulwark.engine.sensing.Detection;
import dev.bulwark.model.system.Swerling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Section A: signal-to-noise ratios by computing, detection probabilities by experiment with one look. */
final class DetectionChecks {
    private static final String TABLE = "A. Detection: signal-to-noise ratio of one pulse";
    private static final String LOOKS = "A. Detection: one look, by experiment";
    private static final Pattern ID = Pattern.compile("det\\.sw(\\d)\\.(0\\.\\d+)\\.(1e-\\d)\\.n(\\d+)");
    private static final int RUNS = 3000;
    private static final double REFERENCE_KM = 100;

    private DetectionChecks() {}

    static List<Check> all(Map<String, Double> cases) {
        List<Check> checks = new ArrayList<>();
        cases.forEach((id, expected) -> {
            Matcher m = ID.matcher(id);
            if (m.matches()) {
                checks.add(ratio(m, expected));
            }
        });
        for (int swerling : new int[] {0, 1, 3}) {
            for (double pd : new double[] {.5, .8, .95, .99}) {
                checks.add(look(cases, swerling, pd, 1));
            }
        }
        return checks;
    }

    private static Check ratio(Matcher m, double expected) {
        Swerling swerling = Swerling.valueOf("CASE_" + m.group(1));
        double pd = Double.parseDouble(m.group(2));
        int pulses = Integer.parseInt(m.group(4));
        double got = 10 * StrictMath.log10(Detection.requiredSnr(pd, Double.parseDouble(m.group(3)), pulses, swerling));
        String name = "Swerling " + m.group(1) + ", Pd " + pd + ", Pfa " + m.group(3) + ", " + pulses
                + (pulses == 1 ? " pulse" : " pulses");
        return Check.exact(TABLE, name, expected, "dB", Cases.CLOSED_FORM, got, .001, "to 0.001 dB");
    }

    /**
     * The radar detects with 0.9 at 100 km; by the fourth-power law the table's difference in decibels says where it
     * detects with another probability. A target stays there for one look.
     */
    private static Check look(Map<String, Double> cases, int swerling, double pd, int pulses) {
        double nine = Cases.of(cases, "det.sw" + swerling + ".0.9.1e-6.n1");
        double other = Cases.of(cases, "det.sw" + swerling + "." + pd + ".1e-6.n1");
        double slantKm = REFERENCE_KM * StrictMath.pow(10, (nine - other) / 40);
        long seen = seen(Stage.of(oneLook(slantKm, swerling, pulses)), RUNS);
        String name = String.format(Locale.ROOT, "Swerling %d at %.1f km, 0.9 at 100 km", swerling, slantKm);
        return Check.share(LOOKS, name, pd, Cases.CLOSED_FORM, seen, RUNS);
    }

    static long seen(Stage stage, int runs) {
        return stage.outcomes(runs).stream().filter(o -> o.neverSeen() == 0).count();
    }

    /** A target 3 km up that stays at a distance from the radar for one look; sections of a stage. */
    static String oneLook(double slantKm, int swerling, int pulses) {
        return String.format(Locale.ROOT, """
                duration: 30 min
                rules: {confirm: 1 of 1, drop_after: 1}
                assets: [{id: end, at: "39.00279, %1$.6f"}]
                fire_units: [{id: gun, system: gun, at: "39, 33"}]
                figures:
                  eye.reference_range_km: {value: 100 km, reason: closed form}
                  eye.swerling: {value: %2$d, reason: closed form}
                  eye.pulses: {value: %3$d, reason: closed form}
                  eye.revisit_s: {value: 60 s, reason: one look}
                  dart.max_range_km: {value: 4 km, reason: nothing is shot at}
                raids:
                  - {id: a, threat: jet, from: "38.99721, %1$.6f", to: end, altitude: 3000 m above sea, speed: 10.32 m/s}
                """, longitude(slantKm), swerling, pulses);
    }

    /** East of the radar at 39 N, 33 E so far through the air to a point 3 km up. */
    private static double longitude(double slantKm) {
        double low = 33;
        double high = 36;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            double slant = Wgs84.toEcef(Geodetic.ofDegrees(39, 33, 10))
                    .distanceM(Wgs84.toEcef(Geodetic.ofDegrees(39, middle, 3000)));
            if (slant < slantKm * 1000) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
