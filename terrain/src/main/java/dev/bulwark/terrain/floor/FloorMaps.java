package dev.bulwark.terrain.floor;

import dev.bulwark.base.geo.Wgs84;
import dev.bulwark.terrain.elevation.Elevation;
import dev.bulwark.terrain.elevation.ElevationSource;
import dev.bulwark.terrain.elevation.TerrainException;
import dev.bulwark.terrain.refraction.RayFamily;
import dev.bulwark.terrain.refraction.Refraction;
import java.util.Locale;
import java.util.stream.IntStream;

/** Makes floor maps by one sweep outward per azimuth, on all cores; the same bytes for any number of them. */
public final class FloorMaps {
    private static final double NEAREST_TO_POLE_RAD = StrictMath.toRadians(85);

    private FloorMaps() {}

    /**
     * A map as fine as the terrain (see {@link PolarGrid#fitting}).
     *
     * @throws TerrainException if there is no ground at the site, or its reach comes too near a pole
     */
    public static FloorMap sweep(Elevation elevation, AntennaSite site, double rangeM, Refraction refraction) {
        return sweep(elevation, site, PolarGrid.fitting(elevation.source().spacingM(), rangeM), refraction);
    }

    /** A map with a given resolution: a coarse one first, say, then a fine one. */
    public static FloorMap sweep(Elevation elevation, AntennaSite site, PolarGrid grid, Refraction refraction) {
        requireAwayFromPoles(site, grid.rangeM());
        double groundM = elevation.heightM(site.latitudeRad(), site.longitudeRad());
        double antennaM = antennaAltitudeM(elevation.source(), site, groundM);
        RaySweep sweep = RaySweep.of(elevation, site, grid, RayFamily.of(refraction, antennaM, grid.rangeM()));
        float[] floors = new float[grid.azimuths() * (grid.ranges() + 1)];
        long voids = IntStream.range(0, grid.azimuths())
                .parallel()
                .mapToLong(ray -> sweep.run(ray, (float) groundM, floors))
                .sum();
        double voidShare = voids / ((double) grid.azimuths() * grid.ranges());
        return new FloorMap(site, antennaM, grid, elevation.source(), floors, voidShare);
    }

    static void requireAwayFromPoles(AntennaSite site, double rangeM) {
        if (Math.abs(site.latitudeRad()) + rangeM / Wgs84.B_M > NEAREST_TO_POLE_RAD) {
            throw new TerrainException(place(site) + ": its reach of " + Math.round(rangeM / 1000)
                    + " km passes 85 degrees of latitude, where grids in degrees are of no use");
        }
    }

    static double antennaAltitudeM(ElevationSource terrain, AntennaSite site, double groundM) {
        return switch (site.above()) {
            case GROUND -> {
                if (Double.isNaN(groundM)) {
                    throw new TerrainException(place(site) + ": no ground is known there (" + terrain.name()
                            + "): outside the terrain, or a void");
                }
                yield groundM + site.heightM();
            }
            case SEA_LEVEL -> {
                if (site.heightM() < groundM) {
                    throw new TerrainException(place(site) + ": an antenna at " + Math.round(site.heightM())
                            + " m above sea level is under the ground, " + Math.round(groundM) + " m");
                }
                yield site.heightM();
            }
        };
    }

    private static String place(AntennaSite site) {
        return String.format(
                Locale.ROOT,
                "site %.4f, %.4f",
                StrictMath.toDegrees(site.latitudeRad()),
                StrictMath.toDegrees(site.longitudeRad()));
    }
}
