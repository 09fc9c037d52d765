package dev.bulwark.terrain.floor;

import dev.bulwark.base.geo.Wgs84;
import dev.bulwark.terrain.elevation.GeographicFrame;
import dev.bulwark.terrain.elevation.Grid;
import dev.bulwark.terrain.elevation.GridElevation;
import dev.bulwark.terrain.elevation.MapProjection;
import dev.bulwark.terrain.elevation.MetricFrame;
import dev.bulwark.terrain.elevation.TerrainException;
import dev.bulwark.terrain.raster.FloorRaster;
import dev.bulwark.terrain.raster.RasterFloors;
import dev.bulwark.terrain.raster.RasterMethod;
import dev.bulwark.terrain.raster.RasterSite;
import dev.bulwark.terrain.refraction.RayFamily;
import dev.bulwark.terrain.refraction.Refraction;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The floor of a site on a terrain's own grid. On a projected grid the antenna stands on the nearest post; on a grid in
 * degrees exactly where it is said to, the sweep reads a fan of geodesics, and {@code EXACT} is the slow own ray.
 */
public final class GridFloors {
    private static final double FARTHEST_M = 2_000_000;

    private GridFloors() {}

    /** The floor of a site by latitude and longitude. */
    public static FloorRaster compute(
            Grid grid, AntennaSite site, double rangeM, Refraction refraction, RasterMethod method) {
        if (!(rangeM > 0 && rangeM <= FARTHEST_M)) {
            throw new TerrainException("a range of " + rangeM + " m is not between 0 and 2,000 km");
        }
        return switch (grid.frame()) {
            case GeographicFrame f -> onDegrees(grid.byLatitudeAndLongitude(), f, site, rangeM, refraction, method);
            case MetricFrame f -> {
                MapProjection.Place place = f.projection().place(site.latitudeRad(), site.longitudeRad());
                yield inPlane(grid, f, place, site, rangeM, refraction, method);
            }
        };
    }

    /**
     * The floor of a site by easting and northing of a projected grid, metres; the latitude (for the Earth's curvature)
     * is that of {@code site}, whose longitude is not used.
     */
    public static FloorRaster inPlane(
            Grid grid,
            MetricFrame frame,
            MapProjection.Place place,
            AntennaSite site,
            double rangeM,
            Refraction refraction,
            RasterMethod method) {
        if (!(refraction instanceof Refraction.EffectiveRadius effective)) {
            throw new TerrainException("on a projected grid refraction is by k, not by a profile");
        }
        double column = (place.eastM() - frame.westM()) / frame.stepEastM();
        double row = (frame.northM() - place.northM()) / frame.stepSouthM();
        int c = (int) Math.rint(column);
        int r = (int) Math.rint(row);
        if (c < 0 || r < 0 || c >= grid.posts().columns() || r >= grid.posts().rows()) {
            throw new TerrainException(grid.source().name() + ": the site lies outside, at easting "
                    + Math.round(place.eastM()) + " m, northing " + Math.round(place.northM()) + " m");
        }
        double antennaM =
                FloorMaps.antennaAltitudeM(grid.source(), site, grid.posts().at(c, r));
        RasterSite here = new RasterSite(
                c,
                r,
                antennaM,
                effective.k() * Wgs84.radiusOfCurvatureM(site.latitudeRad(), 0),
                effective.k() * Wgs84.radiusOfCurvatureM(site.latitudeRad(), Math.PI / 2));
        return RasterFloors.compute(grid.posts(), frame, here, rangeM, method);
    }

    private static FloorRaster onDegrees(
            GridElevation elevation,
            GeographicFrame frame,
            AntennaSite site,
            double rangeM,
            Refraction refraction,
            RasterMethod method) {
        FloorMaps.requireAwayFromPoles(site, rangeM);
        double groundM = elevation.heightM(site.latitudeRad(), site.longitudeRad());
        double antennaM = FloorMaps.antennaAltitudeM(elevation.source(), site, groundM);
        RayFamily family = RayFamily.of(refraction, antennaM, rangeM);
        int columns = elevation.posts().columns();
        int rows = elevation.posts().rows();
        float[] floors = new float[Math.multiplyExact(columns, rows)];
        Arrays.fill(floors, Float.NaN);
        Window window = Window.around(site, rangeM, frame, columns, rows);
        LocalPlane plane =
                new LocalPlane(frame, site, window.firstColumn(), window.firstRow(), window.columns(), window.rows());
        Line line = method == RasterMethod.SWEEP
                ? byFan(new HorizonFan(elevation, site, fan(elevation, rangeM), family), plane)
                : new OwnRay(elevation, site, family)::lineM;
        IntStream.range(window.firstRow(), window.firstRow() + window.rows())
                .parallel()
                .forEach(row -> {
                    for (int c = window.firstColumn(); c < window.firstColumn() + window.columns(); c++) {
                        float ground = elevation.posts().at(c, row);
                        if (!Float.isNaN(ground) && within(plane, c, row, rangeM)) {
                            floors[row * columns + c] = Math.max(ground, (float) line.lineM(c, row));
                        }
                    }
                });
        return new FloorRaster(columns, rows, frame, floors);
    }

    /** The line of sight over the horizon, above a post. */
    private interface Line {
        double lineM(int column, int row);
    }

    private static Line byFan(HorizonFan fan, LocalPlane plane) {
        return (c, r) -> {
            double east = plane.eastM(c, r);
            double north = plane.northM(c, r);
            return fan.lineM(StrictMath.atan2(east, north), StrictMath.sqrt(east * east + north * north));
        };
    }

    private static boolean within(LocalPlane plane, int column, int row, double rangeM) {
        double east = plane.eastM(column, row);
        double north = plane.northM(column, row);
        return east * east + north * north <= rangeM * rangeM;
    }

    private static PolarGrid fan(GridElevation elevation, double rangeM) {
        double post = elevation.source().spacingM();
        int azimuths = (int) Math.max(720, Math.ceil(2 * Math.PI * rangeM / post));
        return new PolarGrid(azimuths, (int) Math.max(1, Math.ceil(rangeM / post)), rangeM, 2);
    }
}
