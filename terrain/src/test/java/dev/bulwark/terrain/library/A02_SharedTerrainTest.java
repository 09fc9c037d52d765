package dev.bulwark.terrain.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.terrain.Shared;
import dev.bulwark.terrain.elevation.Elevation;
import org.junit.jupiter.api.Test;

/** Known summits in the finer grids that some machines have. */
class A02_SharedTerrainTest {

    @Test
    void thirtySecondsOfTurkey() {
        Elevation dem = Elevations.open(Shared.terrain("dted0_30s_turkey_e25e46_n35n43.tif"));
        assertThat(highestAround(dem, 120, 39.702, 44.298)).isEqualTo(4917);
        assertThat(highestAround(dem, 120, 38.531, 35.447)).isEqualTo(3768);
        assertThat(highestAround(dem, 120, 40.835, 41.161)).isEqualTo(3789);
        assertThat(dem.source().coarse()).isTrue();
        assertThat(dem.source().note()).contains("62 m too low");
    }

    @Test
    void threeSecondsOfGreece() {
        Elevation dem = Elevations.open(Shared.terrain("srtm3_greece_e21e25_n39n42.tif"));
        assertThat(highestAround(dem, 1200, 40.1575, 24.3264)).isEqualTo(1993);
        assertThat(dem.source().coarse()).isFalse();
    }

    private static double highestAround(Elevation dem, int postsPerDegree, double latDeg, double lonDeg) {
        double highest = 0;
        for (int i = -3; i <= 3; i++) {
            for (int j = -3; j <= 3; j++) {
                double lat = (Math.rint(latDeg * postsPerDegree) + i) / postsPerDegree;
                double lon = (Math.rint(lonDeg * postsPerDegree) + j) / postsPerDegree;
                double height = dem.heightM(StrictMath.toRadians(lat), StrictMath.toRadians(lon));
                highest = Double.isNaN(height) ? highest : Math.max(highest, height);
            }
        }
        return Math.rint(highest);
    }
}
