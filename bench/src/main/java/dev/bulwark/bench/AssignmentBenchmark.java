package dev.bulwark.bench;

import dev.bulwark.assign.Assignment;
import dev.bulwark.assign.AssignmentProblem;
import dev.bulwark.assign.ExactAssigner;
import dev.bulwark.bench.assignment.RandomInstance;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The mean time of a proven optimum over a hundred seeds, one after the other. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class AssignmentBenchmark {
    private static final int SEEDS = 100;

    @Param({"A", "B"})
    public String scheme = "A";

    @Param({"20", "50", "100", "200"})
    public int size = 20;

    private final AssignmentProblem[] problems = new AssignmentProblem[SEEDS];
    private int next;

    @Setup
    public void generate() {
        for (int k = 0; k < SEEDS; k++) {
            problems[k] = RandomInstance.of(scheme.charAt(0), size, size, 1, k + 1);
        }
    }

    @Benchmark
    public Assignment provenOptimum() {
        next = (next + 1) % SEEDS;
        return new ExactAssigner().solve(problems[next]);
    }
}
