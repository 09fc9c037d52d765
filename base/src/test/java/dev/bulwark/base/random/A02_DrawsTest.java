package dev.bulwark.base.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.base.stats.Moments;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class A02_DrawsTest {
    private static final long RADAR = EntityKey.of("radar-1");
    private static final long TARGET = EntityKey.of("target-1");

    @Test
    void sameQuestionSameAnswer() {
        Draws draws = Draws.of(7, 0, 3);
        assertThat(draws.uniform(1, RADAR, 5)).isEqualTo(draws.uniform(1, RADAR, 5));
    }

    @Test
    void everyPartOfTheKeyCounts() {
        double reference = Draws.of(7, 0, 3).uniform(1, RADAR, 5);
        assertThat(Draws.of(8, 0, 3).uniform(1, RADAR, 5)).isNotEqualTo(reference);
        assertThat(Draws.of(7, 1, 3).uniform(1, RADAR, 5)).isNotEqualTo(reference);
        assertThat(Draws.of(7, 0, 4).uniform(1, RADAR, 5)).isNotEqualTo(reference);
        assertThat(Draws.of(7, 0, 3).uniform(2, RADAR, 5)).isNotEqualTo(reference);
        assertThat(Draws.of(7, 0, 3).uniform(1, TARGET, 5)).isNotEqualTo(reference);
        assertThat(Draws.of(7, 0, 3).uniform(1, RADAR, 6)).isNotEqualTo(reference);
    }

    @Test
    void sequencesAreKeyedLikeAllDraws() {
        double reference = Draws.uniform(Draws.of(7, 0, 3).sequence(1, RADAR), 5);
        assertThat(Draws.uniform(Draws.of(7, 0, 3).sequence(1, RADAR), 5)).isEqualTo(reference);
        assertThat(Draws.uniform(Draws.of(8, 0, 3).sequence(1, RADAR), 5)).isNotEqualTo(reference);
        assertThat(Draws.uniform(Draws.of(7, 0, 4).sequence(1, RADAR), 5)).isNotEqualTo(reference);
        assertThat(Draws.uniform(Draws.of(7, 0, 3).sequence(2, RADAR), 5)).isNotEqualTo(reference);
        assertThat(Draws.uniform(Draws.of(7, 0, 3).sequence(1, TARGET), 5)).isNotEqualTo(reference);
        assertThat(Draws.uniform(Draws.of(7, 0, 3).sequence(1, RADAR), 6)).isNotEqualTo(reference);
    }

    /** Across sequences, at one place of each, and along one: flat in sixteen classes, chi-squared below its 99.9 % point. */
    @Test
    void sequencesAreFlatAcrossAndAlong() {
        int[] across = new int[16];
        int[] along = new int[16];
        for (int i = 0; i < 160_000; i++) {
            long sequence = Draws.of(1, 0, i).sequence(1, RADAR);
            across[(int) (16 * Draws.uniform(sequence, 5))]++;
            along[(int) (16 * Draws.uniform(TARGET, i))]++;
        }
        assertThat(chiSquared(across)).isLessThan(37.7);
        assertThat(chiSquared(along)).isLessThan(37.7);
    }

    private static double chiSquared(int[] counts) {
        double mean = IntStream.of(counts).sum() / (double) counts.length;
        return IntStream.of(counts)
                .mapToDouble(c -> (c - mean) * (c - mean) / mean)
                .sum();
    }

    @Test
    void pairIsOrdered() {
        assertThat(EntityKey.pair(RADAR, TARGET)).isNotEqualTo(EntityKey.pair(TARGET, RADAR));
    }

    @Test
    void uniformsHaveTheMomentsOfTheUniform() {
        Draws draws = Draws.of(1, 0, 0);
        Moments m = Moments.of(IntStream.range(0, 100_000).mapToDouble(i -> draws.uniform(1, RADAR, i)));
        assertThat(m.mean()).isCloseTo(0.5, within(0.003));
        assertThat(m.variance()).isCloseTo(1.0 / 12, within(0.001));
    }
}
