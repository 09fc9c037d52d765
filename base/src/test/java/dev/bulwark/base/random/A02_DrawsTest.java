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
