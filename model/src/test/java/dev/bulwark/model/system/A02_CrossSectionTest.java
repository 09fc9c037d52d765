package dev.bulwark.model.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a target shows to a radar, by the angle between its flight and the line to the radar. */
class A02_CrossSectionTest {

    @ParameterizedTest
    @CsvSource({"0, 1", "45, 10", "90, 100", "135, 20", "180, 4"})
    void inDecibelsItIsLinearBetweenNoseBeamAndTail(double degrees, double m2) {
        CrossSection rcs = new CrossSection(1, 100, 4);
        assertThat(rcs.atM2(Math.toRadians(degrees))).isCloseTo(m2, within(1e-9));
        assertThat(CrossSection.of(3).atM2(Math.toRadians(degrees))).isCloseTo(3, within(1e-12));
    }
}
