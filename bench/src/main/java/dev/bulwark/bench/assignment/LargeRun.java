package dev.bulwark.bench.assignment;

import dev.bulwark.assign.AssignmentProblem;
import java.util.Locale;

/** Large generated instances, with a time limit for each: gap, time and memory. */
public final class LargeRun {
    private static final double MEGA = 1e6;

    private LargeRun() {}

    /** Arguments: scheme, weapon types, targets, units of each, seconds, and how many seeds, 1 if not given. */
    public static void main(String[] args) {
        int seeds = args.length > 5 ? Integer.parseInt(args[5]) : 1;
        for (int seed = 1; seed <= seeds; seed++) {
            solve(args, seed);
        }
    }

    private static void solve(String[] args, int seed) {
        int groups = Integer.parseInt(args[1]);
        int targets = Integer.parseInt(args[2]);
        int units = Integer.parseInt(args[3]);
        AssignmentProblem problem = RandomInstance.of(args[0].charAt(0), groups, targets, units, seed);
        Timed timed = Timed.solve(problem, Double.parseDouble(args[4]));
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "%s %dx%dx%d seed %d: objective %.9g, bound %.9g, gap %.2e, proven %b, %.2f s CPU, %.0f MB%n",
                args[0],
                groups,
                targets,
                units,
                seed,
                timed.found().objective(),
                timed.found().bound(),
                timed.found().gap(),
                timed.found().proven(),
                timed.cpuS(),
                (runtime.totalMemory() - runtime.freeMemory()) / MEGA);
    }
}
