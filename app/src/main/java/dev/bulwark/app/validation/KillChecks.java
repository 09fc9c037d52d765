package dev.bulwark.app.validation;

import dev.bulwark.engine.measures.RunOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Section F: shots and looks, common-mode failure and layers, by experiment. */
final class KillChecks {
    private static final String LOOKS = "F. Shots and looks";
    private static final String COMMON = "F. Common-mode failure beside independent misses";
    private static final String LAYERS = "F. Raids and layers";
    private static final int RUNS = 2500;

    private KillChecks() {}

    static List<Check> all() {
        List<Check> checks = new ArrayList<>();
        for (double p : new double[] {.5, .7, .8, .9}) {
            looks(checks, "shoot-look-shoot 2", p, 1 - q(p, 2), 1 + q(p, 1));
            looks(checks, "shoot-look-shoot 3", p, 1 - q(p, 3), (1 - q(p, 3)) / p);
            looks(checks, "shoot-shoot-look 2x2", p, 1 - q(p, 4), 2 + 2 * q(p, 2));
        }
        for (double track : new double[] {1, .95, .9}) {
            for (int n = 1; n <= 5; n++) {
                commonMode(checks, track, n);
            }
        }
        raids(checks);
        layers(checks);
        return checks;
    }

    static double q(double p, int shots) {
        return StrictMath.pow(1 - p, shots);
    }

    private static void looks(List<Check> checks, String doctrine, double p, double kill, double shots) {
        List<RunOutcome> outcomes = Raids.atOnce(1, doctrine, p, "").outcomes(RUNS);
        String name = doctrine + ", p " + p;
        checks.add(Check.share(LOOKS, name + ": killed", kill, Cases.CLOSED_FORM, clean(outcomes), RUNS));
        double[] fired = outcomes.stream().mapToDouble(RunOutcome::fired).toArray();
        checks.add(Check.mean(LOOKS, name + ": shots", shots, "", Cases.CLOSED_FORM, fired));
    }

    private static void commonMode(List<Check> checks, double track, int n) {
        List<RunOutcome> outcomes = Raids.atOnce(1, "salvo " + n, .56, "common_mode_success: " + track)
                .outcomes(RUNS);
        String name = "k 0.56, Ptrack " + track + ", " + n + (n == 1 ? " shot" : " shots");
        double expected = track * (1 - q(.56, n));
        checks.add(Check.share(COMMON, name, expected, BarrageChecks.WILKENING, clean(outcomes), RUNS));
    }

    private static void raids(List<Check> checks) {
        List<RunOutcome> ten = Raids.atOnce(10, "single", .9, "").outcomes(RUNS);
        long most = ten.stream().filter(o -> o.leakers() <= 1).count();
        checks.add(Check.share(LAYERS, "ten at 0.9: none leaks", .348678, Cases.CLOSED_FORM, clean(ten), RUNS));
        checks.add(Check.share(LAYERS, "ten at 0.9: at most one", .736099, Cases.CLOSED_FORM, most, RUNS));
        List<RunOutcome> twenty = Raids.atOnce(20, "single", .95, "").outcomes(RUNS);
        checks.add(Check.share(LAYERS, "twenty at 0.95: none leaks", .358486, Cases.CLOSED_FORM, clean(twenty), RUNS));
    }

    /** 0.5 once, then 0.7 twice, then 0.8 twice: 0.5 x 0.09 x 0.04 = 0.0018 of the targets leak. */
    private static void layers(List<Check> checks) {
        Stage stage = Stage.of(String.format(Locale.ROOT, """
                duration: 2 h
                rules: {confirm: 1 of 1, drop_after: 5}
                assets: [{id: city, at: "39, 33"}]
                fire_units:
                  - {id: far, system: gun, at: "39, 36", doctrine: single, load: {dart: 100}}
                  - {id: middle, system: gun, at: "39, 34.5", doctrine: salvo 2, load: {dart_b: 100}}
                  - {id: near, system: gun, at: "39, 33", doctrine: salvo 2, load: {dart_c: 100}}
                figures:
                  dart.sspk: {value: 0.5, reason: closed form}
                  dart_b.sspk: {value: 0.7, reason: closed form}
                  dart_c.sspk: {value: 0.8, reason: closed form}
                  dart.max_range_km: {value: 45 km, reason: the layers must not overlap}
                raids:
                  - {id: a, threat: jet, count: 20, from: "39, 37.5", to: city, altitude: 5000 m above sea, speed: 250 m/s}
                """));
        List<RunOutcome> outcomes = stage.outcomes(RUNS);
        double[] leakers = outcomes.stream().mapToDouble(RunOutcome::leakers).toArray();
        checks.add(Check.share(
                LAYERS, "three layers, 20 targets: none leaks", .96461, Cases.CLOSED_FORM, clean(outcomes), RUNS));
        checks.add(Check.mean(LAYERS, "three layers, 20 targets: leakers", .036, "", Cases.CLOSED_FORM, leakers));
    }

    static long clean(List<RunOutcome> outcomes) {
        return outcomes.stream().filter(o -> o.leakers() == 0).count();
    }
}
