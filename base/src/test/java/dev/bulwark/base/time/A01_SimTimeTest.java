package dev.bulwark.base.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class A01_SimTimeTest {

    @Test
    void sumsAreExact() {
        SimTime t = SimTime.ZERO;
        for (int i = 0; i < 10; i++) {
            t = t.plus(SimTime.ofSeconds(0.1));
        }
        assertThat(t).isEqualTo(SimTime.ofSeconds(1));
        assertThat(t).hasToString("1.000 s");
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> SimTime.ofSeconds(1e12)).hasMessage("time of 1.0E12 s does not fit in nanoseconds");
        assertThatThrownBy(() -> SimTime.ofSeconds(Double.NaN)).hasMessageContaining("NaN");
    }
}
