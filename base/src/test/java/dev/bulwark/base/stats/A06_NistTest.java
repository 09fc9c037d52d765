package dev.bulwark.base.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** NIST StRD, data set Michelso: A. A. Michelson's hundred measurements of the speed of light, in km/ms less 299. */
class A06_NistTest {
    private static final int[] MICHELSON = {
        850, 740, 900, 1070, 930, 850, 950, 980, 980, 880,
        1000, 980, 930, 650, 760, 810, 1000, 1000, 960, 960,
        960, 940, 960, 940, 880, 800, 850, 880, 900, 840,
        830, 790, 810, 880, 880, 830, 800, 790, 760, 800,
        880, 880, 880, 860, 720, 720, 620, 860, 970, 950,
        880, 910, 850, 870, 840, 840, 850, 840, 840, 840,
        890, 810, 810, 820, 800, 770, 760, 740, 750, 760,
        910, 920, 890, 860, 880, 720, 840, 850, 850, 780,
        890, 840, 780, 810, 760, 810, 790, 810, 820, 850,
        870, 870, 810, 740, 810, 940, 950, 800, 810, 870
    };

    @Test
    void michelso() {
        double[] x = Arrays.stream(MICHELSON)
                .mapToDouble(v -> (299_000 + v) / 1000.0)
                .toArray();
        Moments m = Moments.of(x);
        assertThat(m.mean()).isCloseTo(299.8524, within(1e-12));
        assertThat(m.standardDeviation()).isCloseTo(.0790105478190518, within(1e-12));
        double lagged = 0;
        for (int i = 1; i < x.length; i++) {
            lagged += (x[i] - m.mean()) * (x[i - 1] - m.mean());
        }
        assertThat(lagged / m.squaredDeviations()).isCloseTo(.535199668621283, within(1e-9));
    }
}
