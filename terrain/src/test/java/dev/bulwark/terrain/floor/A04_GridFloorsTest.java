package dev.bulwark.terrain.floor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.terrain.elevation.ElevationSource;
import dev.bulwark.terrain.elevation.FloatPosts;
import dev.bulwark.terrain.elevation.GeographicFrame;
import dev.bulwark.terrain.elevation.Grid;
import dev.bulwark.terrain.elevation.MapProjection;
import dev.bulwark.terrain.elevation.MetricFrame;
import dev.bulwark.terrain.raster.FloorRaster;
import dev.bulwark.terrain.raster.RasterMethod;
import dev.bulwark.terrain.refraction.Refraction;
import org.junit.jupiter.api.Test;

/** Floors on a terrain's own grid. */
class A04_GridFloorsTest {
    private static final int SIDE = 121;

    private static float[] hills() {
        float[] heights = new float[SIDE * SIDE];
        for (int r = 0; r < SIDE; r++) {
            for (int c = 0; c < SIDE; c++) {
                heights[r * SIDE + c] =
                        (float) (800 + 500 * StrictMath.sin(c * 0.31) * StrictMath.cos(r * 0.23 + c * 0.05));
            }
        }
        return heights;
    }

    private static Grid inDegrees() {
        return new Grid(
                new FloatPosts(SIDE, SIDE, hills()),
                new GeographicFrame(34, 40, 1 / 60.0, 1 / 60.0),
                ElevationSource.ofFile("hills", 1853, ""));
    }

    @Test
    void onDegreesTheSweepIsNearEveryCellsOwnRay() {
        AntennaSite site = AntennaSite.ofDegrees(39.01, 35.003, 25);
        FloorRaster own = GridFloors.compute(inDegrees(), site, 60_000, Refraction.FOUR_THIRDS, RasterMethod.BRUTE);
        FloorRaster sweep = GridFloors.compute(inDegrees(), site, 60_000, Refraction.FOUR_THIRDS, RasterMethod.SWEEP);
        double squares = 0;
        int cells = 0;
        for (int i = 0; i < SIDE * SIDE; i++) {
            float a = own.at(i % SIDE, i / SIDE);
            float b = sweep.at(i % SIDE, i / SIDE);
            assertThat(Float.isNaN(a)).isEqualTo(Float.isNaN(b));
            if (!Float.isNaN(a)) {
                squares += (a - b) * (a - b);
                cells++;
            }
        }
        assertThat(cells).isBetween(4200, 4300); // pi 60^2 km2 in cells of 1.44 x 1.85 km
        assertThat(StrictMath.sqrt(squares / cells)).isLessThan(10);
    }

    @Test
    void ownRaysAndThePlaneAgreeOnFlatGround() {
        float[] flat = new float[SIDE * SIDE];
        Grid degrees = new Grid(
                new FloatPosts(SIDE, SIDE, flat),
                new GeographicFrame(34, 40, 1 / 60.0, 1 / 60.0),
                ElevationSource.ofFile("flat", 1853, ""));
        Grid plane = new Grid(
                new FloatPosts(SIDE, SIDE, flat),
                new MetricFrame(
                        -90_000,
                        90_000,
                        1500,
                        1500,
                        new MapProjection.AzimuthalEquidistant(Geodetic.ofDegrees(39, 35, 0), 0, 0)),
                ElevationSource.ofFile("flat", 1500, ""));
        AntennaSite site = AntennaSite.ofDegrees(39, 35, 30);
        FloorRaster own = GridFloors.compute(degrees, site, 80_000, Refraction.FOUR_THIRDS, RasterMethod.BRUTE);
        FloorRaster exact = GridFloors.compute(plane, site, 80_000, Refraction.FOUR_THIRDS, RasterMethod.EXACT);
        // Due north 40 arc-minutes: 74.0 km. Horizon of 30 m at 22.58 km; the floor there is (74.0 - 22.6)^2 / 2 k R.
        assertThat(own.at(60, 20)).isCloseTo(156f, within(3f));
        assertThat(exact.at(60, 60 - 49)).isCloseTo(153f, within(3f));
        assertThat(exact.at(60, 60)).isZero();
    }

    @Test
    void placesOutsideAreRefused() {
        Grid plane = new Grid(
                new FloatPosts(SIDE, SIDE, hills()),
                new MetricFrame(0, 0, 1500, 1500),
                ElevationSource.ofFile("plane.tif", 1500, ""));
        AntennaSite site = AntennaSite.ofDegrees(39, 35, 30);
        assertThatThrownBy(() -> GridFloors.compute(plane, site, 80_000, Refraction.FOUR_THIRDS, RasterMethod.EXACT))
                .hasMessage("places in this grid must be given as easting and northing: no projection was given");
        assertThatThrownBy(() -> GridFloors.compute(
                        inDegrees(),
                        AntennaSite.ofDegrees(50, 35, 30),
                        80_000,
                        Refraction.FOUR_THIRDS,
                        RasterMethod.SWEEP))
                .hasMessageContaining("no ground is known there (hills)");
    }
}
