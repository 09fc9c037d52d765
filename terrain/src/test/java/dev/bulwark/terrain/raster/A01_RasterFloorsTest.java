package dev.bulwark.terrain.raster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.terrain.elevation.FloatPosts;
import dev.bulwark.terrain.elevation.MetricFrame;
import dev.bulwark.terrain.elevation.Posts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The exact method and the sweep, against every cell's own ray, on made-up hills. */
class A01_RasterFloorsTest {
    private static final int COLUMNS = 161;
    private static final int ROWS = 121;

    private static Posts hills() {
        float[] heights = new float[COLUMNS * ROWS];
        for (int r = 0; r < ROWS; r++) {
            for (int c = 0; c < COLUMNS; c++) {
                double rough = 60 * StrictMath.sin(c * 12.9898 + r * 78.233);
                heights[r * COLUMNS + c] =
                        (float) (700 + 500 * StrictMath.sin(c * 0.21) * StrictMath.cos(r * 0.17 + c * 0.03) + rough);
            }
        }
        return new FloatPosts(COLUMNS, ROWS, heights);
    }

    @ParameterizedTest
    @CsvSource({"80, 60, 2000, 2000", "3, 110, 2000, 2000", "0, 0, 500, 700", "160, 60, 1500, 900"})
    void exactIsWhatBruteForceGives(int column, int row, double stepEastM, double stepSouthM) {
        Posts posts = hills();
        MetricFrame frame = new MetricFrame(0, 0, stepEastM, stepSouthM);
        RasterSite site = new RasterSite(column, row, posts.at(column, row) + 25, 8_470_000, 8_510_000);
        FloorRaster brute = RasterFloors.compute(posts, frame, site, 1e6, RasterMethod.BRUTE);
        FloorRaster exact = RasterFloors.compute(posts, frame, site, 1e6, RasterMethod.EXACT);
        FloorRaster sweep = RasterFloors.compute(posts, frame, site, 1e6, RasterMethod.SWEEP);
        double worst = 0;
        double squares = 0;
        for (int r = 0; r < ROWS; r++) {
            for (int c = 0; c < COLUMNS; c++) {
                worst = Math.max(worst, Math.abs(exact.at(c, r) - brute.at(c, r)));
                double off = sweep.at(c, r) - brute.at(c, r);
                squares += off * off;
            }
        }
        assertThat(worst).isLessThan(0.1);
        assertThat(StrictMath.sqrt(squares / (ROWS * COLUMNS))).isLessThan(10);
    }

    @Test
    void cellsOutsideTheRangeAndVoidsHaveNoFloor() {
        float[] heights = new float[21 * 21];
        heights[5] = Float.NaN;
        FloorRaster floors = RasterFloors.compute(
                new FloatPosts(21, 21, heights),
                new MetricFrame(0, 0, 1000, 1000),
                new RasterSite(10, 10, 20, 8.5e6, 8.5e6),
                9_000,
                RasterMethod.SWEEP);
        assertThat(floors.at(10, 1)).isZero();
        assertThat(floors.at(10, 0)).isNaN();
        assertThat(floors.at(5, 0)).isNaN();
        assertThat(floors.at(3, 3)).isNaN();
    }
}
