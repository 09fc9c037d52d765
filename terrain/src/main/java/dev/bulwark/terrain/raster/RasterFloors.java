package dev.bulwark.terrain.raster;

import dev.bulwark.terrain.elevation.MetricFrame;
import dev.bulwark.terrain.elevation.Posts;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Floor maps on a projected grid, on all cores; the same bytes for any number of them. */
public final class RasterFloors {
    private static final int RAYS_PER_POST = 2;

    private RasterFloors() {}

    /** The floor over every cell within range. */
    public static FloorRaster compute(
            Posts posts, MetricFrame frame, RasterSite site, double rangeM, RasterMethod method) {
        Plane ground = Plane.of(posts);
        float[] floors = switch (method) {
            case BRUTE -> brute(ground, frame, site, rangeM);
            case EXACT, SWEEP -> byOctants(ground, frame, site, rangeM, method);
        };
        int columns = posts.columns();
        IntStream.range(0, posts.rows()).parallel().forEach(row -> blank(floors, row, posts, frame, site, rangeM));
        return new FloorRaster(columns, posts.rows(), frame, floors);
    }

    private static float[] brute(Plane ground, MetricFrame frame, RasterSite site, double rangeM) {
        BruteRays rays = new BruteRays(ground, frame, site);
        float[] floors = new float[ground.values.length];
        IntStream.range(0, ground.rows).parallel().forEach(row -> {
            for (int c = 0; c < ground.columns; c++) {
                if (within(c, row, frame, site, rangeM)) {
                    floors[row * ground.columns + c] = rays.floorM(c, row);
                }
            }
        });
        return floors;
    }

    private static float[] byOctants(
            Plane ground, MetricFrame frame, RasterSite site, double rangeM, RasterMethod method) {
        Plane turned = ground.transposed();
        Plane floors = Plane.empty(ground.columns, ground.rows);
        Plane turnedFloors = Plane.empty(ground.rows, ground.columns);
        Reach reach = new Reach(frame.stepSouthM(), frame.stepEastM(), rangeM);
        Sag sag = Sag.of(frame, site);
        Stream<Runnable> northAndSouth = Arrays.stream(Octant.ofRows(ground, site.column(), site.row()))
                .filter(Octant::hasWidth)
                .map(o -> task(o, sag, reach, floors.values, method));
        Stream<Runnable> eastAndWest = Arrays.stream(Octant.ofRows(turned, site.row(), site.column()))
                .filter(Octant::hasWidth)
                .map(o -> task(o, sag.turned(), reach.turned(), turnedFloors.values, method));
        Stream.concat(northAndSouth, eastAndWest).toList().parallelStream().forEach(Runnable::run);
        fillFromTurned(floors, turnedFloors, site);
        int at = site.row() * ground.columns + site.column();
        floors.values[at] = ground.values[at];
        return floors.values;
    }

    private static Runnable task(Octant octant, Sag sag, Reach reach, float[] floors, RasterMethod method) {
        int[] lastAside = reach.lastAside(octant);
        return method == RasterMethod.EXACT
                ? () -> new HorizonMerge(octant, sag, floors).run(lastAside)
                : () -> new RaysToEdge(octant, sag, floors, RAYS_PER_POST).run(lastAside);
    }

    /** Cells nearer to the east-west axis than to the north-south one were computed on the turned grid. */
    private static void fillFromTurned(Plane floors, Plane turned, RasterSite site) {
        Plane back = turned.transposed();
        IntStream.range(0, floors.rows).parallel().forEach(row -> {
            int reach = Math.abs(row - site.row());
            int start = row * floors.columns;
            int leftEnd = Math.max(0, site.column() - reach);
            int rightStart = Math.min(floors.columns, site.column() + reach + 1);
            System.arraycopy(back.values, start, floors.values, start, leftEnd);
            System.arraycopy(
                    back.values, start + rightStart, floors.values, start + rightStart, floors.columns - rightStart);
        });
    }

    private static boolean within(int column, int row, MetricFrame frame, RasterSite site, double rangeM) {
        double east = (column - site.column()) * frame.stepEastM();
        double north = (row - site.row()) * frame.stepSouthM();
        return east * east + north * north <= rangeM * rangeM;
    }

    private static void blank(float[] floors, int row, Posts posts, MetricFrame frame, RasterSite site, double rangeM) {
        for (int c = 0; c < posts.columns(); c++) {
            if (Float.isNaN(posts.at(c, row)) || !within(c, row, frame, site, rangeM)) {
                floors[row * posts.columns() + c] = Float.NaN;
            }
        }
    }
}
