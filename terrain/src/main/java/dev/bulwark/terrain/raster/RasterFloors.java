package dev.bulwark.terrain.raster;

import dev.bulwark.terrain.elevation.MetricFrame;
import dev.bulwark.terrain.elevation.Posts;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Floor maps on a projected grid, on all cores; the same bytes for any number of them. */
public final class RasterFloors {
    private static final int RAYS_PER_POST = 1;

    private RasterFloors() {}

    /** The floor over every cell within range. */
    public static FloorRaster compute(
            Posts posts, MetricFrame frame, RasterSite site, double rangeM, RasterMethod method) {
        float[] floors = switch (method) {
            case BRUTE -> brute(posts, frame, site, rangeM);
            case EXACT, SWEEP -> byOctants(Plane.of(posts), frame, site, rangeM, method);
        };
        int columns = posts.columns();
        IntStream.range(0, posts.rows()).parallel().forEach(row -> blank(floors, row, posts, frame, site, rangeM));
        return new FloorRaster(columns, posts.rows(), frame, floors);
    }

    /** The floor over one cell by its own ray: what the other methods are judged by. */
    public static float bruteM(Posts posts, MetricFrame frame, RasterSite site, int column, int row) {
        return new BruteRays(posts, frame, site).floorM(column, row);
    }

    private static float[] brute(Posts posts, MetricFrame frame, RasterSite site, double rangeM) {
        BruteRays rays = new BruteRays(posts, frame, site);
        float[] floors = new float[Math.multiplyExact(posts.columns(), posts.rows())];
        IntStream.range(0, posts.rows()).parallel().forEach(row -> {
            for (int c = 0; c < posts.columns(); c++) {
                if (within(c, row, frame, site, rangeM)) {
                    floors[row * posts.columns() + c] = rays.floorM(c, row);
                }
            }
        });
        return floors;
    }

    private static float[] byOctants(
            Plane ground, MetricFrame frame, RasterSite site, double rangeM, RasterMethod method) {
        Plane turned = ground.turnedBeside(site.column(), site.row());
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
        turnedFloors.turnBackBeside(floors, site.column(), site.row());
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

    private static boolean within(int column, int row, MetricFrame frame, RasterSite site, double rangeM) {
        double east = (column - site.column()) * frame.stepEastM();
        double north = (row - site.row()) * frame.stepSouthM();
        return east * east + north * north <= rangeM * rangeM;
    }

    /** Takes back what lies over unknown ground or beyond the range. */
    private static void blank(float[] floors, int row, Posts posts, MetricFrame frame, RasterSite site, double rangeM) {
        int columns = posts.columns();
        float[] ground = new float[columns];
        posts.copyRow(row, ground, 0);
        double north = (row - site.row()) * frame.stepSouthM();
        double reach = StrictMath.sqrt(Math.max(-1, rangeM * rangeM - north * north)) / frame.stepEastM();
        int at = row * columns;
        for (int c = 0; c < columns; c++) {
            boolean inside = Math.abs(c - site.column()) <= reach;
            floors[at + c] = inside && !Float.isNaN(ground[c]) ? floors[at + c] : Float.NaN;
        }
    }
}
