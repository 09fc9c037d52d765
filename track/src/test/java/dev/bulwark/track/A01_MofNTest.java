package dev.bulwark.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bulwark.base.random.Draws;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks are drawn as text: x detects, . misses. */
class A01_MofNTest {

    @ParameterizedTest
    @CsvSource({
        "xx......, 2, 3, 1",
        "x.x....., 2, 3, 2",
        "x..x...., 2, 3, -1",
        "x..xx..., 2, 3, 4",
        "x......., 1, 1, 0",
        "........, 1, 1, -1",
        "x.x.x.x., 3, 5, 4",
        "x.x..xx., 3, 5, 6"
    })
    void firmAfterMofN(String looks, int hits, int window, int expected) {
        assertThat(MofN.nextConfirmation(0, looks.length(), hits, window, k -> looks.charAt(k) == 'x'))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"xx...xxx, 3, 4", "xx..xxx., 3, 9", "xxxxxxxx, 3, 10", "...xxxxx, 3, 2", "xxxxxxx., 1, 7"})
    void droppedAfterMissesInARow(String looks, int misses, int expected) {
        assertThat(MofN.nextDrop(0, looks.length(), misses, k -> looks.charAt(k) == 'x'))
                .isEqualTo(expected);
    }

    /** The skipping search finds what reading every look in turn finds. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void droppedWhereASlowReadingDrops(long seed) {
        Draws draws = Draws.of(seed, 0, 0);
        for (int misses = 1; misses <= 6; misses++) {
            for (int end = 0; end < 40; end++) {
                IntPredicate detects = k -> draws.uniform(1, seed, k) < .4;
                int row = 0;
                int look = 3;
                while (row < misses) {
                    row = look < end && detects.test(look) ? 0 : row + 1;
                    look++;
                }
                assertThat(MofN.nextDrop(3, end, misses, detects)).isEqualTo(look - 1);
            }
        }
    }

    @Test
    void anImpossibleRuleIsRefused() {
        assertThatThrownBy(() -> MofN.nextConfirmation(0, 9, 3, 2, k -> true))
                .hasMessage("3 of 2 looks; expected 1 <= M <= N <= 63");
    }
}
