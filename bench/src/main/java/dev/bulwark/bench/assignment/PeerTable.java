package dev.bulwark.bench.assignment;

import dev.bulwark.assign.AssignmentProblem;
import java.util.Locale;

/** Bulwark and HiGHS on the same instances in one run. */
public final class PeerTable {
    private static final int[] SIZES = {10, 20, 50, 100};
    private static final int WARM_UP = 200;

    private PeerTable() {}

    /** Argument: time limit of HiGHS per instance in seconds, 60 if none. */
    public static void main(String[] args) {
        double limitS = args.length == 0 ? 60 : Double.parseDouble(args[0]);
        for (int k = 0; k < WARM_UP; k++) {
            Timed.solve(RandomInstance.of(k % 2 == 0 ? 'A' : 'B', 50, 50, 1, k), limitS);
        }
        System.out.println("| instance | Bulwark | gap | CPU ms | HiGHS | its bound | wall s |");
        System.out.println("|---|---:|---:|---:|---:|---:|---:|");
        for (char scheme : new char[] {'A', 'B'}) {
            for (int size : SIZES) {
                AssignmentProblem problem = RandomInstance.of(scheme, size, size, 1, 1);
                Timed ours = Timed.solve(problem, limitS);
                HighsPeer.Outcome theirs = HighsPeer.solve(problem, limitS);
                System.out.printf(
                        Locale.ROOT,
                        "| %c %dx%d | %.9g | %.1e | %.2f | %.9g | %.9g | %.2f |%n",
                        scheme,
                        size,
                        size,
                        ours.found().objective(),
                        ours.found().gap(),
                        ours.cpuS() * 1e3,
                        theirs.objective(),
                        theirs.bound(),
                        theirs.wallS());
            }
        }
    }
}
