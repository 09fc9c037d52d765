package dev.bulwark.bench;

import dev.bulwark.terrain.elevation.Elevation;
import dev.bulwark.terrain.floor.AntennaSite;
import dev.bulwark.terrain.floor.FloorMap;
import dev.bulwark.terrain.floor.FloorMaps;
import dev.bulwark.terrain.library.BundledTerrain;
import dev.bulwark.terrain.library.Elevations;
import dev.bulwark.terrain.refraction.Refraction;
import java.nio.file.Path;
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

/** The floor map of one radar with a reach of 400 km near Ankara; {@code -p dem=PATH} for another terrain than ours. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class FloorMapBenchmark {
    @Param("bundled")
    public String dem = "bundled";

    @Param({"39.9"})
    public double latitudeDeg;

    @Param({"32.8"})
    public double longitudeDeg;

    private Elevation elevation = BundledTerrain.nearEast();

    @Setup
    public void open() {
        elevation = dem.equals("bundled") ? BundledTerrain.nearEast() : Elevations.open(Path.of(dem));
    }

    @Benchmark
    public FloorMap sweep() {
        return FloorMaps.sweep(
                elevation, AntennaSite.ofDegrees(latitudeDeg, longitudeDeg, 20), 400_000, Refraction.FOUR_THIRDS);
    }
}
