package dev.bulwark.base.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.base.random.Draws;
import dev.bulwark.base.sample.SobolPoints;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class A04_QuantilesTest {

    /**
     * JCGM 101:2008, 9.2.3: the sum of four rectangular quantities of unit variance. The middle 95 % is +-3.88; the
     * Gaussian shortcut would say +-3.92.
     */
    @Test
    void jcgm101AdditiveModel() {
        double[] sums = Arrays.stream(SobolPoints.of(1 << 17, 4, 1))
                .mapToDouble(u ->
                        Arrays.stream(u).map(x -> Math.sqrt(3) * (2 * x - 1)).sum())
                .toArray();
        Quantiles q = Quantiles.of(sums);
        assertThat(q.at(.975)).isCloseTo(3.88, within(.005));
        assertThat(q.at(.025)).isCloseTo(-3.88, within(.005));
        assertThat(Moments.of(sums).standardDeviation()).isCloseTo(2, within(.001));
    }

    /** Ranks 40 and 61 of 100 hold the median with 96.5 %; the tables of order statistics say so. */
    @Test
    void medianOfHundred() {
        Quantiles q =
                Quantiles.of(IntStream.rangeClosed(1, 100).asDoubleStream().toArray());
        assertThat(q.interval95(.5)).isEqualTo(new Interval(50.5, 40, 61));
        assertThat(q.isBounded(.5)).isTrue();
    }

    @Test
    void aSmallSampleDoesNotBoundATail() {
        Quantiles q = Quantiles.of(3, 1, 2);
        assertThat(q.isBounded(.975)).isFalse();
        assertThat(q.interval95(.975).high()).isEqualTo(3);
    }

    @Test
    void intervalsCover() {
        int held = 0;
        for (int run = 0; run < 2000; run++) {
            Draws draws = Draws.of(1, 0, run);
            double[] sample = IntStream.range(0, 60)
                    .mapToDouble(i -> draws.uniform(1, 1, i))
                    .toArray();
            held += Quantiles.of(sample).interval95(.9).contains(.9) ? 1 : 0;
        }
        assertThat(held / 2000.0).isBetween(.945, .99);
    }

    @Test
    void probabilityBox() {
        PBox box = PBox.of(List.of(new double[] {0, 1, 1, 2}, new double[] {1, 2, 2, 2}));
        assertThat(box.values()).containsExactly(0.0, 1.0, 2.0);
        assertThat(box.middle()).containsExactly(.125, .5, 1.0);
        assertThat(box.low().get(1)).isCloseTo(.25 + .025 * .5, within(1e-12));
        assertThat(box.high().get(1)).isCloseTo(.75 - .025 * .5, within(1e-12));
        assertThat(box.isThin()).isFalse();
        assertThat(PBox.of(List.of(new double[] {0, 1}, new double[] {1, 0})).isThin())
                .isTrue();
    }
}
