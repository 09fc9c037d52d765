package dev.bulwark.base.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Known answers: the JDK's SplittableRandom is this generator, read from the start. */
class A03_SplitMixTest {

    @Test
    void theWordsOfTheJdk() {
        for (long seed : new long[] {0, 1, -1, 1234567, 0x9E3779B97F4A7C15L}) {
            SplittableRandom jdk = new SplittableRandom(seed);
            for (int i = 0; i < 100; i++) {
                assertThat(SplitMix64.at(seed, i)).isEqualTo(jdk.nextLong());
            }
        }
    }

    /** The first words of seed 1234567, as the reference implementation of S. Vigna prints them. */
    @Test
    void theReference() {
        assertThat(Long.toUnsignedString(SplitMix64.at(1234567, 0))).isEqualTo("6457827717110365317");
        assertThat(Long.toUnsignedString(SplitMix64.at(1234567, 1))).isEqualTo("3203168211198807973");
    }
}
