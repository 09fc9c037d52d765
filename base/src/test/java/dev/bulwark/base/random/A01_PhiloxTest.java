package dev.bulwark.base.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Known answers of the Random123 distribution (kat_vectors, philox4x32-10). */
class A01_PhiloxTest {

    @Test
    void zeroCounterAndKey() {
        assertThat(block(0, 0, 0, 0, 0, 0)).isEqualTo("6627e8d5e169c58d bc57ac4c9b00dbd8");
    }

    @Test
    void allOnes() {
        assertThat(block(-1, -1, -1, -1, -1, -1)).isEqualTo("408f276d41c83b0e a20bc7c66d5451fd");
    }

    @Test
    void digitsOfPi() {
        assertThat(block(0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344, 0xa4093822, 0x299f31d0))
                .isEqualTo("d16cfe0994fdcceb 5001e42024126ea1");
    }

    private static String block(int c0, int c1, int c2, int c3, int k0, int k1) {
        return String.format(
                "%016x %016x", Philox.first64(c0, c1, c2, c3, k0, k1), Philox.last64(c0, c1, c2, c3, k0, k1));
    }
}
