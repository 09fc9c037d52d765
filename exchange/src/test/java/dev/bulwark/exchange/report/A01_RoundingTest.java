package dev.bulwark.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.base.stats.Interval;
import org.junit.jupiter.api.Test;

class A01_RoundingTest {

    @Test
    void asManyDigitsAsTheIntervalSupports() {
        assertThat(Rounding.withInterval(new Interval(14.2345, 13.9, 14.6))).isEqualTo("14.2 (13.9 to 14.6)");
        assertThat(Rounding.withInterval(new Interval(14.2345, 11, 17.4))).isEqualTo("14 (11 to 17)");
        assertThat(Rounding.withInterval(new Interval(14.2345, 14.21, 14.25))).isEqualTo("14.23 (14.21 to 14.25)");
        assertThat(Rounding.withInterval(new Interval(-0.27, -0.34, -0.2))).isEqualTo("−0.27 (−0.34 to −0.20)");
    }

    @Test
    void withoutSpreadNothingIsFeigned() {
        assertThat(Rounding.withInterval(new Interval(6, 6, 6))).isEqualTo("6 (every run)");
    }

    @Test
    void percents() {
        assertThat(Rounding.percent(new Interval(0.124, 0.10, 0.15))).isEqualTo("12 % (10 to 15 %)");
        assertThat(Rounding.percent(new Interval(0, 0, 0.0095))).isEqualTo("0.0 % (0.0 to 1.0 %)");
    }

    @Test
    void published() {
        assertThat(Rounding.plain(250)).isEqualTo("250");
        assertThat(Rounding.plain(0.95)).isEqualTo("0.95");
        assertThat(Rounding.plain(Double.NaN)).isEqualTo("–");
        assertThat(Rounding.plain(1_300_000)).isEqualTo("1\u202f300\u202f000");
    }

    @Test
    void noMinusBeforeZero() {
        assertThat(Rounding.fixed(-0.04, 1)).isEqualTo("0.0");
    }
}
