package dev.bulwark.base.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class A01_QuantityTest {

    @Test
    void readsNumberAndUnit() {
        assertThat(Quantity.parseSi("250 km", Dimension.LENGTH)).isEqualTo(250_000);
        assertThat(Quantity.parseSi("19000ft", Dimension.LENGTH)).isCloseTo(5791.2, within(1e-9));
        assertThat(Quantity.parseSi("450 kt", Dimension.SPEED)).isCloseTo(231.5, within(1e-9));
        assertThat(Quantity.parseSi("-1.5 deg", Dimension.ANGLE)).isCloseTo(-0.0261799, within(1e-7));
        assertThat(Quantity.parseSi("90 min", Dimension.DURATION)).isEqualTo(5400);
    }

    @Test
    void aBareNumberIsRefused() {
        assertThatThrownBy(() -> Quantity.parse("250", Dimension.LENGTH))
                .hasMessage("'250' has no unit; expected a length in m, km, ft, nm, mi, such as 250 km");
    }

    @Test
    void theWrongDimensionIsRefused() {
        assertThatThrownBy(() -> Quantity.parse("250 km", Dimension.SPEED))
                .hasMessage("'km' is not a unit of a speed; expected one of m/s, km/s, km/h, kt, such as 900 km/h");
    }

    @Test
    void whatIsNoNumberIsRefused() {
        assertThatThrownBy(() -> Quantity.parse("far", Dimension.LENGTH))
                .hasMessage("'far' is not a length; expected a number with its unit, such as 250 km");
        assertThatThrownBy(() -> Quantity.parse("NaN km", Dimension.LENGTH)).isInstanceOf(QuantityException.class);
        assertThatThrownBy(() -> Quantity.parse("1e400 km", Dimension.LENGTH))
                .hasMessage("'1e400 km' is too large for a number");
    }

    @Test
    void didYouMean() {
        List<String> known = List.of("altitude", "launchers", "system");
        assertThat(Nearest.to("altitdue", known)).contains("altitude");
        assertThat(Nearest.to("lanchers", known)).contains("launchers");
        assertThat(Nearest.to("weather", known)).isEmpty();
    }
}
