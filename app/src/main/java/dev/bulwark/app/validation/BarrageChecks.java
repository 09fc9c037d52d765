package dev.bulwark.app.validation;

import dev.bulwark.engine.measures.RunOutcome;
import java.util.ArrayList;
import java.util.List;

/**
 * Section F: Wilkening's barrages by experiment. A warhead is stopped with K = Ptrack (1 - (1 - k)^n), none of W leaks with
 * K^W; decoys that are not told apart take their share of the shots.
 */
final class BarrageChecks {
    static final String WILKENING = "D. Wilkening 1998, as quoted by S. Yusufov, recomputed";

    private static final String BARRAGES = "F. Barrages, warheads and decoys";
    private static final int RUNS = 2500;

    private BarrageChecks() {}

    static List<Check> all() {
        List<Check> checks = new ArrayList<>();
        for (int n : new int[] {5, 6}) { // 113 interceptors for 20 are 5.65 each: five too few for 0.80, six enough
            none(checks, barrage(20, n, .7, .99, ""), 20, n, .7, .99, "");
        }
        none(checks, barrage(4, 1, 1, .94574, ""), 4, 1, 1, .94574, "");
        none(checks, barrage(10, 1, 1, .97793, ""), 10, 1, 1, .97793, "");
        none(checks, barrage(20, 1, 1, .98890, ""), 20, 1, 1, .98890, "");
        String decoys = ", decoys: 10, decoys_recognised: 0, taken_for_decoys: 0";
        for (int n : new int[] {3, 4}) { // 73 interceptors for 20 objects are 3.66 each
            List<RunOutcome> outcomes = barrage(10, n, .7, .99, decoys);
            none(checks, outcomes, 10, n, .7, .99, " and 10 decoys nobody tells apart");
            fired(checks, outcomes, "10 warheads and 10 decoys, " + n + " each: interceptors", 20.0 * n);
        }
        List<RunOutcome> some = barrage(10, 3, .7, .99, ", decoys: 10, decoys_recognised: 0.6, taken_for_decoys: 0.1");
        fired(checks, some, "the same, 0.6 of the decoys and 0.1 of the warheads taken for decoys", 3 * (9.0 + 4.0));
        oneSystem(checks);
        return checks;
    }

    private static List<RunOutcome> barrage(int warheads, int n, double k, double track, String decoys) {
        return Raids.atOnce(warheads, "salvo " + n, k, "common_mode_success: " + track, "", decoys)
                .outcomes(RUNS);
    }

    private static void none(
            List<Check> checks, List<RunOutcome> outcomes, int warheads, int n, double k, double track, String rest) {
        double expected = StrictMath.pow(track * (1 - KillChecks.q(k, n)), warheads);
        String name = warheads + " warheads" + rest + ", k " + k + ", Ptrack " + track + ", " + n + " each: none leaks";
        checks.add(Check.share(BARRAGES, name, expected, WILKENING, KillChecks.clean(outcomes), RUNS));
    }

    private static void fired(List<Check> checks, List<RunOutcome> outcomes, String name, double expected) {
        double[] fired = outcomes.stream().mapToDouble(RunOutcome::fired).toArray();
        checks.add(Check.mean(BARRAGES, name, expected, "", WILKENING, fired));
    }

    /** What fails for a whole system at once spares or loses a whole raid: Ptrack K^W instead of (Ptrack K)^W. */
    private static void oneSystem(List<Check> checks) {
        List<RunOutcome> outcomes = Raids.atOnce(
                        10, "single", .9, "common_mode_success: 0.8", ", common_mode: system", "")
                .outcomes(RUNS);
        double expected = .8 * StrictMath.pow(.9, 10);
        String name = "10 warheads, k 0.9, one system, sound in 0.8 of runs: none leaks";
        checks.add(Check.share(BARRAGES, name, expected, Cases.CLOSED_FORM, KillChecks.clean(outcomes), RUNS));
    }
}
