package dev.bulwark.base.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class A02_SpreadTest {

    /** Of the triangle (0, 1, 4) a quarter lies below the mode; its median is 4 - sqrt(6). */
    @Test
    void triangle() {
        Spread triangle = new Spread.Triangular(0, 1, 4);
        assertThat(triangle.quantile(0)).isZero();
        assertThat(triangle.quantile(.25)).isEqualTo(1);
        assertThat(triangle.quantile(.5)).isCloseTo(4 - Math.sqrt(6), within(1e-12));
        assertThat(triangle.quantile(1)).isEqualTo(4);
    }

    @Test
    void triangleWithTheModeAtAnEdge() {
        assertThat(new Spread.Triangular(2, 2, 4).quantile(.75)).isEqualTo(3);
        assertThat(new Spread.Triangular(2, 4, 4).quantile(.25)).isEqualTo(3);
        assertThat(new Spread.Triangular(5, 5, 5).quantile(.3)).isEqualTo(5);
    }

    @Test
    void uniformAndFixed() {
        assertThat(new Spread.Uniform(10, 20).quantile(.3)).isEqualTo(13);
        assertThat(new Spread.Fixed(7).quantile(.3)).isEqualTo(7);
        assertThat(new Spread.Fixed(7).isUncertain()).isFalse();
        assertThat(new Spread.Uniform(10, 20).isUncertain()).isTrue();
    }

    @Test
    void outOfOrderIsRefused() {
        assertThatThrownBy(() -> new Spread.Triangular(2, 1, 4)).hasMessage("out of order: 2.0, 1.0, 4.0");
    }
}
