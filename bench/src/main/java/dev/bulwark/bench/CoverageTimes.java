package dev.bulwark.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.engine.run.TerrainSurroundings;
import dev.bulwark.exchange.coverage.Coverage;
import dev.bulwark.exchange.coverage.CoverageQuestion;
import dev.bulwark.exchange.coverage.Detail;
import dev.bulwark.exchange.coverage.LiveCoverage;
import dev.bulwark.exchange.geojson.CoverageGeoJson;
import dev.bulwark.exchange.json.Json;
import dev.bulwark.exchange.land.Countries;
import dev.bulwark.exchange.land.Territory;
import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.catalogue.FigureBook;
import dev.bulwark.model.catalogue.FigureDraw;
import dev.bulwark.model.catalogue.Systems;
import dev.bulwark.model.reading.ScenarioReader;
import dev.bulwark.model.scenario.Radar;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.system.RadarType;
import dev.bulwark.model.system.ThreatType;
import dev.bulwark.terrain.elevation.Elevation;
import dev.bulwark.terrain.library.BundledTerrain;
import dev.bulwark.terrain.library.Elevations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How long coverage takes: twelve radars over Turkey, five heights, polygons written; and a site dragged, coarse and fine.
 * Arguments: a scenario whose first radar is used, and a DEM (nothing for the relief in the jar).
 */
public final class CoverageTimes {
    private static final int RUNS = 7;
    private static final double REACH_M = 400_000;

    private final Elevation elevation;
    private final Scenario scenario;
    private final CoverageQuestion question;

    private CoverageTimes(Path document, Elevation elevation) {
        Catalogue catalogue = Catalogue.bundled();
        this.elevation = elevation;
        this.scenario =
                twelve(new ScenarioReader(catalogue).read(document).orThrow().nominal());
        ThreatType target = new Systems(catalogue, new FigureBook(catalogue, FigureDraw.NOMINAL, Map.of()))
                .threat("cruise_missile");
        Optional<Territory> turkey = Countries.named(Countries.all(), "Turkey").map(Territory::of);
        List<Double> heights = List.of(60.0, 300.0, 1_000.0, 3_000.0, 10_000.0);
        this.question = new CoverageQuestion("twelve radars", catalogue, target, heights, 1, turkey);
    }

    public static void main(String[] args) throws Exception {
        Elevation elevation = args.length < 2 ? BundledTerrain.nearEast() : Elevations.open(Path.of(args[1]));
        CoverageTimes times = new CoverageTimes(Path.of(args[0]), elevation);
        Path file = Files.createTempFile("coverage", ".geojson");
        times.measure("twelve radars, five heights, written", () -> {
            Coverage coverage = times.live(Detail.FINE, times.scenario).answer(times.question);
            write(file, Json.compact(CoverageGeoJson.of(List.of(coverage), Map.of())));
            return coverage;
        });
        System.out.printf(Locale.ROOT, "  %,d bytes of GeoJSON%n", Files.size(file));
        Files.delete(file);
        for (Detail detail : Detail.values()) {
            LiveCoverage before = times.live(detail, times.scenario);
            int[] drags = {0};
            times.measure("one of twelve dragged, one height, " + detail, () -> {
                LiveCoverage after = before.with(moved(times.scenario, 0.001 * ++drags[0]));
                return Json.compact(CoverageGeoJson.of(List.of(after.answer(times.lowest())), Map.of()));
            });
        }
    }

    private LiveCoverage live(Detail detail, Scenario asked) {
        return LiveCoverage.of(detail, asked, new TerrainSurroundings(elevation, scenario.terrain()));
    }

    private CoverageQuestion lowest() {
        return new CoverageQuestion("", question.catalogue(), question.target(), List.of(300.0), 1, Optional.empty());
    }

    private void measure(String name, Supplier<Object> task) {
        double[] cpu = new double[RUNS];
        double[] wall = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            double before = cpuSeconds();
            Objects.requireNonNull(task.get());
            cpu[i] = cpuSeconds() - before;
            wall[i] = (System.nanoTime() - start) / 1e9;
        }
        System.out.printf(Locale.ROOT, "%-45s first %.3f CPU s, %.3f s wall;", name, cpu[0], wall[0]);
        Arrays.sort(cpu);
        Arrays.sort(wall);
        System.out.printf(Locale.ROOT, " median %.3f CPU s, %.3f s wall%n", cpu[RUNS / 2], wall[RUNS / 2]);
    }

    private static double cpuSeconds() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The scenario's first radar, with a reach of 400 km, at twelve places of Turkey; no fire units. */
    private static Scenario twelve(Scenario s) {
        Radar first = s.fireUnits().getFirst().radars().getLast();
        List<Radar> radars = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            int east = i / 3;
            Geodetic place = Geodetic.ofDegrees(37.6 + 1.2 * (i % 3), 28.5 + 4.2 * east, 0);
            radars.add(new Radar("r" + i, reaching(first.type()), place, first.mount(), first.facingRad()));
        }
        return s.withDefence(radars, List.of());
    }

    private static RadarType reaching(RadarType t) {
        return new RadarType(
                t.id(),
                REACH_M,
                t.referenceRcsM2(),
                t.referencePd(),
                t.falseAlarmProbability(),
                t.swerling(),
                t.pulses(),
                REACH_M,
                t.revisitS(),
                2 * Math.PI,
                t.minElevationRad(),
                t.maxElevationRad(),
                t.trackCapacity(),
                t.rangeSigmaM(),
                t.angleSigmaRad());
    }

    private static Scenario moved(Scenario s, double degrees) {
        List<Radar> radars = new ArrayList<>(s.radars());
        Radar r = radars.getFirst();
        Geodetic place = Geodetic.ofDegrees(
                r.position().latitudeDeg() + degrees, r.position().longitudeDeg(), 0);
        radars.set(0, new Radar(r.id(), r.type(), place, r.mount(), r.facingRad()));
        return s.withDefence(radars, List.of());
    }
}
