package dev.bulwark.engine.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Counts kept by names that thousands of outcomes share. */
class A01_NamedTest {
    private static final Names UNITS = new Names("fire unit", List.of("south", "north", "south"));

    @Test
    void namesStandOnceAndInOrder() {
        assertThat(Named.of(UNITS, new int[] {3, 5})).hasToString("{north=3, south=5}");
        assertThat(Named.of(UNITS, new double[] {.5, Double.NaN})).hasToString("{north=0.5, south=NaN}");
    }

    @Test
    void itIsAMapLikeAnyOther() {
        Named<Integer> counts = Named.of(UNITS, new int[] {3, 5});
        assertThat(counts)
                .isEqualTo(Map.of("south", 5, "north", 3))
                .hasSameHashCodeAs(Map.of("south", 5, "north", 3))
                .containsEntry("south", 5)
                .doesNotContainKey("west");
        assertThat(counts.get("west")).isNull();
        StringBuilder told = new StringBuilder();
        counts.forEach(
                (name, count) -> told.append(name).append(' ').append(count).append(';'));
        assertThat(told).hasToString("north 3;south 5;");
    }

    @Test
    void nobodyChangesIt() {
        Named<Integer> counts = Named.of(UNITS, new int[] {3, 5});
        assertThatThrownBy(() -> counts.put("north", 4)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(counts::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void otherValuesForTheSameNamesAreOfTheSameKind() {
        Named<Integer> counts = Named.of(UNITS, new int[] {3, 5});
        Named<Double> spans = Named.of(UNITS, new double[] {.5, 1});
        assertThat(counts.with(numbers(7, 9)::next)).isEqualTo(Map.of("north", 7, "south", 9));
        assertThat(spans.with(numbers(7, 9)::next)).isEqualTo(Map.of("north", 7., "south", 9.));
        assertThat(counts).isEqualTo(Map.of("north", 3, "south", 5));
    }

    @Test
    void aNameThatIsNoneOfThemIsTold() {
        assertThat(UNITS.place("south")).isEqualTo(1);
        assertThat(UNITS.find("west")).isEqualTo(-1);
        assertThatThrownBy(() -> UNITS.place("west"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the log names the fire unit west, which the scenario does not have");
    }

    private static Iterator<Double> numbers(double... values) {
        return Arrays.stream(values).iterator();
    }
}
