package dev.bulwark.bench.assignment;

import dev.bulwark.assign.Assignment;
import dev.bulwark.assign.AssignmentProblem;
import dev.bulwark.assign.ExactAssigner;
import java.lang.management.ManagementFactory;

/**
 * A solved problem and what it took.
 *
 * @param cpuS processor time of the solving thread: the machine is shared, so wall time would tell of its other users
 */
record Timed(Assignment found, double cpuS) {
    private static final double NANOS = 1e9;

    static Timed solve(AssignmentProblem problem, double limitS) {
        long wallStart = System.nanoTime();
        long start = cpuNanos();
        Assignment found = new ExactAssigner().solve(problem, () -> (System.nanoTime() - wallStart) / NANOS > limitS);
        return new Timed(found, (cpuNanos() - start) / NANOS);
    }

    static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
