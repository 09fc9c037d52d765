package dev.bulwark.terrain.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.terrain.elevation.Elevation;
import org.junit.jupiter.api.Test;

class A01_BundledTerrainTest {
    private final Elevation relief = BundledTerrain.nearEast();

    @Test
    void itReadsWhatEtopo5Says() {
        // gdallocationinfo on the post nearest to Ararat (39.702 N, 44.298 E): 1,983 m.
        assertThat(at(39 + 40.0 / 60, 44 + 20.0 / 60)).isEqualTo(1983);
        assertThat(at(43, 30)).isZero();
        assertThat(at(28, 18)).isNotNaN();
        assertThat(at(47, 56)).isNotNaN();
        assertThat(at(47.01, 30)).isNaN();
        assertThat(at(40, 17.9)).isNaN();
        // Halfway between posts: the mean of four.
        double mean =
                (at(39, 35) + at(39, 35 + 1 / 12.0) + at(39 + 1 / 12.0, 35) + at(39 + 1 / 12.0, 35 + 1 / 12.0)) / 4;
        assertThat(at(39 + 1 / 24.0, 35 + 1 / 24.0)).isCloseTo(mean, within(0.01));
    }

    @Test
    void itSaysWhatItIs() {
        assertThat(relief.source().name()).isEqualTo("ETOPO5");
        assertThat(relief.source().coarse()).isTrue();
        assertThat(relief.source().note()).contains("masking is underestimated");
        assertThat(relief.source().spacingM()).isCloseTo(9266, within(1.0));
        assertThat(relief.source().sha256())
                .isEqualTo("858c532eced03bbc0b6b29dc05a40219902fe497c707163d08ac93cceb5d027c");
    }

    private double at(double latDeg, double lonDeg) {
        return relief.heightM(StrictMath.toRadians(latDeg), StrictMath.toRadians(lonDeg));
    }
}
