package dev.bulwark.base.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.base.random.Draws;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Chance and ignorance apart. */
class A05_VariancesTest {

    /** Y = X + E with X uniform of variance 1/12 and E of variance 4/12: both are found, and their sum. */
    @Test
    void totalVarianceIsTheSum() {
        Variances v = Variances.of(sample(1, 2));
        assertThat(v.ignorance()).isCloseTo(1 / 12.0, within(.005));
        assertThat(v.chance()).isCloseTo(4 / 12.0, within(.005));
        assertThat(v.total()).isCloseTo(5 / 12.0, within(.007));
    }

    @Test
    void withoutUnknownsThereIsNothingButChance() {
        Variances v = Variances.of(sample(0, 2));
        assertThat(v.ignorance()).isCloseTo(0, within(.002));
        assertThat(v.chance()).isCloseTo(4 / 12.0, within(.005));
    }

    @Test
    void withoutChanceThereIsNothingButIgnorance() {
        Variances v = Variances.of(List.of(new double[] {1, 1}, new double[] {3, 3}));
        assertThat(v).isEqualTo(new Variances(2, 0, 2, 0));
        assertThat(v.shrinkage()).isEqualTo(1);
    }

    @Test
    void equalMeansAreNoIgnorance() {
        Variances v = Variances.of(List.of(new double[] {1, 3}, new double[] {3, 1}));
        assertThat(v).isEqualTo(new Variances(2, 2, 0, 1));
        assertThat(v.shrinkage()).isZero();
    }

    private static List<double[]> sample(double ignorance, double chance) {
        List<double[]> draws = new ArrayList<>();
        for (int d = 0; d < 4000; d++) {
            int draw = d;
            double x = ignorance * Draws.of(1, draw, 0).uniform(1, 1, 0);
            draws.add(IntStream.range(0, 20)
                    .mapToDouble(r -> x + chance * Draws.of(1, draw, r).uniform(2, 1, 0))
                    .toArray());
        }
        return draws;
    }
}
