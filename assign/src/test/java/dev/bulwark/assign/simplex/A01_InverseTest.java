package dev.bulwark.assign.simplex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The inverse of a small dense matrix. */
class A01_InverseTest {

    @Test
    void anInverseUndoesItsMatrix() {
        double[][] inverse = Inverse.of(new double[][] {{0, 2}, {4, 1}});
        assertThat(inverse[0]).containsExactly(new double[] {-.125, .25}, within(1e-15));
        assertThat(inverse[1]).containsExactly(new double[] {.5, 0}, within(1e-15));
        assertThat(Inverse.of(new double[][] {{1, 2}, {2, 4}})).isEmpty();
    }
}
