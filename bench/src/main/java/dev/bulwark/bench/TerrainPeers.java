package dev.bulwark.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.bulwark.base.geo.Wgs84;
import dev.bulwark.terrain.elevation.Grid;
import dev.bulwark.terrain.elevation.MetricFrame;
import dev.bulwark.terrain.elevation.Posts;
import dev.bulwark.terrain.library.Elevations;
import dev.bulwark.terrain.raster.FloorRaster;
import dev.bulwark.terrain.raster.RasterFloors;
import dev.bulwark.terrain.raster.RasterMethod;
import dev.bulwark.terrain.raster.RasterSite;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * Our floor maps on the peers' inputs, beside the exact answer; called by bench/peers/terrain.sh. Arguments: DEM, easting,
 * northing, range in metres, latitude in degrees, and optionally the floor that gdal_viewshed wrote.
 */
public final class TerrainPeers {
    private static final int RUNS = 9;
    private static final double MAST_M = 20;
    /** gdal_viewshed -cc 0.75 and r.viewshed refraction_coeff=0.25 are both k = 4/3. */
    private static final double K = 4.0 / 3;
    /** Every so many rows and columns a cell is checked by brute force. */
    private static final int BRUTE_EVERY = 37;

    private final Grid grid;
    private final MetricFrame frame;
    private final RasterSite site;
    private final double rangeM;
    private final PrintStream out;

    private TerrainPeers(Grid grid, String[] args, PrintStream out) {
        this.grid = grid;
        this.frame = (MetricFrame) grid.frame();
        int column = (int) Math.rint((Double.parseDouble(args[1]) - frame.westM()) / frame.stepEastM());
        int row = (int) Math.rint((frame.northM() - Double.parseDouble(args[2])) / frame.stepSouthM());
        double latitude = StrictMath.toRadians(Double.parseDouble(args[4]));
        this.rangeM = Double.parseDouble(args[3]);
        this.site = new RasterSite(
                column,
                row,
                grid.posts().at(column, row) + MAST_M,
                K * Wgs84.radiusOfCurvatureM(latitude, 0),
                K * Wgs84.radiusOfCurvatureM(latitude, Math.PI / 2));
        this.out = out;
    }

    public static void main(String[] args) {
        TerrainPeers peers = new TerrainPeers(Elevations.openGrid(Path.of(args[0])), args, System.out);
        FloorRaster sweep = peers.time(RasterMethod.SWEEP);
        FloorRaster exact = peers.time(RasterMethod.EXACT);
        peers.brute(exact);
        peers.compare("sweep", (c, r) -> sweep.at(c, r), exact);
        if (args.length > 5) {
            peers.compare("gdal_viewshed", peers.onOurCells(Elevations.openGrid(Path.of(args[5]))), exact);
        }
    }

    /** A height by cell. */
    private interface Field {
        float at(int column, int row);
    }

    /** gdal_viewshed crops its result to the range: its cells are found by where they lie, not by their number. */
    private Field onOurCells(Grid gdal) {
        MetricFrame cropped = (MetricFrame) gdal.frame();
        Posts posts = gdal.posts();
        int left = (int) Math.rint((cropped.westM() - frame.westM()) / frame.stepEastM());
        int top = (int) Math.rint((frame.northM() - cropped.northM()) / frame.stepSouthM());
        return (column, row) -> {
            int c = column - left;
            int r = row - top;
            return c >= 0 && r >= 0 && c < posts.columns() && r < posts.rows() ? posts.at(c, r) : Float.NaN;
        };
    }

    private FloorRaster time(RasterMethod method) {
        double[] cpu = new double[RUNS];
        double[] wall = new double[RUNS];
        FloorRaster floors = compute(method);
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            double before = cpuSeconds();
            floors = compute(method);
            cpu[i] = cpuSeconds() - before;
            wall[i] = (System.nanoTime() - start) / 1e9;
        }
        Arrays.sort(cpu);
        Arrays.sort(wall);
        double cells = cells(floors) / 1e6;
        out.printf(
                Locale.ROOT,
                "%-8s median of %d after one: %.3f CPU s (%.0f Mcells per CPU s), %.3f s wall (%.0f Mcells/s)%n",
                method,
                RUNS,
                cpu[RUNS / 2],
                cells / cpu[RUNS / 2],
                wall[RUNS / 2],
                cells / wall[RUNS / 2]);
        return floors;
    }

    private FloorRaster compute(RasterMethod method) {
        return RasterFloors.compute(grid.posts(), frame, site, rangeM, method);
    }

    private static long cells(FloorRaster floors) {
        long cells = 0;
        for (int r = 0; r < floors.rows(); r++) {
            for (int c = 0; c < floors.columns(); c++) {
                cells += Float.isNaN(floors.at(c, r)) ? 0 : 1;
            }
        }
        return cells;
    }

    private static double cpuSeconds() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }

    private void brute(FloorRaster exact) {
        int checked = 0;
        int near = 0;
        double worst = 0;
        double before = cpuSeconds();
        for (int r = BRUTE_EVERY / 2; r < exact.rows(); r += BRUTE_EVERY) {
            for (int c = BRUTE_EVERY / 3; c < exact.columns(); c += BRUTE_EVERY) {
                if (!Float.isNaN(exact.at(c, r))) {
                    double off = Math.abs(exact.at(c, r) - RasterFloors.bruteM(grid.posts(), frame, site, c, r));
                    checked++;
                    near += off <= 0.1 ? 1 : 0;
                    worst = Math.max(worst, off);
                }
            }
        }
        out.printf(
                Locale.ROOT,
                "exact against brute force on %d cells (%.4f Mcells per CPU s): %.2f %% within 0.1 m, worst %.3f m%n",
                checked,
                checked / (cpuSeconds() - before) / 1e6,
                100.0 * near / checked,
                worst);
    }

    private void compare(String name, Field field, FloorRaster exact) {
        float[] off = new float[exact.rows() * exact.columns()];
        int n = 0;
        double squares = 0;
        for (int r = 0; r < exact.rows(); r++) {
            for (int c = 0; c < exact.columns(); c++) {
                float d = Math.abs(field.at(c, r) - exact.at(c, r));
                if (!Float.isNaN(d)) {
                    off[n++] = d;
                    squares += (double) d * d;
                }
            }
        }
        float[] sorted = Arrays.copyOf(off, n);
        Arrays.sort(sorted);
        out.printf(
                Locale.ROOT,
                "%-14s against exact on %,d cells: RMS %.2f m, p95 %.2f m, p99 %.2f m, max %.1f m%n",
                name,
                n,
                StrictMath.sqrt(squares / n),
                sorted[(int) (n * 0.95)],
                sorted[(int) (n * 0.99)],
                sorted[n - 1]);
    }
}
