package dev.bulwark.bench;

import dev.bulwark.engine.log.RunLog;
import dev.bulwark.engine.measures.Measures;
import dev.bulwark.engine.measures.RunOutcome;
import dev.bulwark.engine.run.RunKey;
import dev.bulwark.engine.run.Simulation;
import dev.bulwark.engine.run.Theatre;
import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.reading.ScenarioReader;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.study.Study;
import dev.bulwark.terrain.library.BundledTerrain;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One replication of examples/reference-raid, geometry solved beforehand; the goal is 2 ms. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReferenceRaidBenchmark {
    private @Nullable Theatre theatre;
    private @Nullable Measures measures;
    private int replication;

    @Setup
    public void prepare() {
        Scenario read = new ScenarioReader(Catalogue.bundled())
                .read(Path.of("examples/reference-raid/raid.yaml"))
                .orThrow()
                .nominal();
        theatre = Study.prepare(read, choice -> BundledTerrain.nearEast());
        measures = new Measures(read);
    }

    @Benchmark
    public RunLog run() {
        return Simulation.run(Objects.requireNonNull(theatre), new RunKey(1, 0, replication++));
    }

    @Benchmark
    public RunOutcome runAndMeasure() {
        return Objects.requireNonNull(measures).of(run());
    }
}
