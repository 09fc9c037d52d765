package dev.bulwark.exchange.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class A01_CountriesTest {
    private static final List<Country> ALL = Countries.all();

    /** 783,562 km2 by the CIA Factbook 2012; the outline of 1:50 million comes within one percent. */
    @Test
    void turkey() {
        Country turkey = Countries.named(ALL, "Turkey").orElseThrow();
        assertThat(turkey.areaM2() / 1e6).isCloseTo(783_562, within(7_800.0));
        assertThat(turkey.contains(39.93, 32.86)).as("Ankara").isTrue();
        assertThat(turkey.contains(41.30, 27.30)).as("Thrace").isTrue();
        assertThat(turkey.contains(36.20, 37.16)).as("Aleppo").isFalse();
        assertThat(turkey.contains(43.00, 35.00)).as("the Black Sea").isFalse();
    }

    @Test
    void neighbours() {
        assertThat(ALL)
                .extracting(Country::name)
                .contains("Syria", "Iraq", "Iran", "Greece", "Bulgaria", "Cyprus", "Georgia", "Russia")
                .isSorted();
    }
}
