package dev.bulwark.app.command.terrain;

import dev.bulwark.app.shell.Common;
import dev.bulwark.app.shell.Failure;
import dev.bulwark.base.unit.Dimension;
import dev.bulwark.base.unit.Quantity;
import dev.bulwark.exchange.file.SafeFiles;
import dev.bulwark.terrain.elevation.Grid;
import dev.bulwark.terrain.elevation.MapProjection;
import dev.bulwark.terrain.elevation.MetricFrame;
import dev.bulwark.terrain.floor.AntennaSite;
import dev.bulwark.terrain.floor.GridFloors;
import dev.bulwark.terrain.format.GeoTiffWriter;
import dev.bulwark.terrain.library.Elevations;
import dev.bulwark.terrain.library.LoadedTerrain;
import dev.bulwark.terrain.raster.FloorRaster;
import dev.bulwark.terrain.raster.RasterMethod;
import dev.bulwark.terrain.refraction.Refraction;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bulwark terrain floor}. */
@Command(
        name = "floor",
        header = "Compute the lowest altitude that an antenna sees over every cell of a DEM.",
        footer = {
            "  bulwark terrain floor --dem dem.tif --at 39.95,32.69 --height 20m --range 400km -o floor.tif",
            "  bulwark terrain floor --dem plane.tif --at 9900m,9090m --height 20m --range 250km --method exact -o f.tif",
            "  bulwark terrain floor --dem dem.tif --at 38.2,38.1 --altitude 30000ft --range 500km -o awacs.tif"
        },
        description = {
            "The result is a GeoTIFF on the DEM's own cells: metres above mean sea level, float32, no-data (NaN) outside"
                    + " the range and over voids; where the ground itself is visible, its height.",
            "On a projected grid the antenna stands on the nearest post."
        })
public final class FloorCommand implements Callable<Integer> {
    @Mixin
    private final Common common = new Common();

    @Option(names = "--dem", required = true, paramLabel = "PATH", description = "GeoTIFF, .hgt or DTED; .gz or .zip.")
    private Path dem = Path.of("");

    @Option(names = "--at", required = true, paramLabel = "LAT,LON", description = "The site, decimal degrees.")
    private String at = "";

    @Option(names = "--height", paramLabel = "H", description = "Antenna above its ground, such as 20m.")
    private String height = "";

    @Option(
            names = "--altitude",
            paramLabel = "H",
            description = "Instead of --height: antenna above sea level, in flight.")
    private String altitude = "";

    @Option(names = "--range", required = true, paramLabel = "R", description = "How far to look, such as 400km.")
    private String range = "";

    @Option(
            names = "--k",
            paramLabel = "K",
            description = "Effective Earth radius factor; ${DEFAULT-VALUE} if not given.")
    private double k = 4.0 / 3;

    @Option(
            names = "--profile",
            description = "Bend rays by the exponential atmosphere of ITU-R P.453 instead of by k (grids in degrees).")
    private boolean profile;

    @Option(names = "--method", paramLabel = "sweep|exact|brute", description = "How; ${DEFAULT-VALUE} if not given.")
    private RasterMethod method = RasterMethod.SWEEP;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FLOOR.tif",
            description = "The file to write.")
    private Path output = Path.of("");

    @Override
    public Integer call() throws IOException {
        At place = At.parse(at);
        double rangeM = positive("--range", range);
        Refraction refraction = refraction();
        LoadedTerrain terrain = Elevations.load(dem);
        long start = System.nanoTime();
        FloorRaster floors = compute(terrain.grid(), place, rangeM, refraction);
        double seconds = (System.nanoTime() - start) / 1e9;
        SafeFiles.write(output, part -> write(part, floors, terrain));
        return common.show(FloorAnswer.of(terrain.grid(), floors, method, seconds, output));
    }

    private FloorRaster compute(Grid grid, At place, double rangeM, Refraction refraction) {
        return switch (place) {
            case At.OnEarth e ->
                GridFloors.compute(grid, site(e.latitudeDeg(), e.longitudeDeg()), rangeM, refraction, method);
            case At.InPlane p -> {
                if (!(grid.frame() instanceof MetricFrame frame)) {
                    throw Failure.badInput(dem + " is in degrees; give --at as latitude,longitude");
                }
                double middle = frame.projection().latitudeDeg();
                MapProjection.Place there = new MapProjection.Place(p.eastM(), p.northM());
                yield GridFloors.inPlane(grid, frame, there, site(middle, 0), rangeM, refraction, method);
            }
        };
    }

    private AntennaSite site(double latitudeDeg, double longitudeDeg) {
        double lat = StrictMath.toRadians(latitudeDeg);
        double lon = StrictMath.toRadians(longitudeDeg);
        if (height.isEmpty() == altitude.isEmpty()) {
            throw Failure.usage(
                    "give the antenna's height above ground (--height 20m) or its altitude (--altitude 9km)");
        }
        if (height.isEmpty()) {
            return AntennaSite.airborne(lat, lon, Quantity.parseSi(altitude, Dimension.LENGTH));
        }
        return new AntennaSite(lat, lon, positive("--height", height));
    }

    private Refraction refraction() {
        if (!(k > 0)) {
            throw Failure.badInput("--k " + k + ": the effective Earth radius factor must be positive");
        }
        return profile ? Refraction.Exponential.P453 : new Refraction.EffectiveRadius(k);
    }

    private static double positive(String option, String text) {
        double value = Quantity.parseSi(text, Dimension.LENGTH);
        if (value < 0) {
            throw Failure.badInput(option + " " + text + " is negative");
        }
        return value;
    }

    private static void write(Path part, FloorRaster floors, LoadedTerrain terrain) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 20)) {
            GeoTiffWriter.write(
                    out, floors.columns(), floors.rows(), terrain.reference(), (row, r) -> floors.copyRow(r, row));
        }
    }
}
