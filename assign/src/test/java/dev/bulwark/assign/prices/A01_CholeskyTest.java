package dev.bulwark.assign.prices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Triangular factors: what they solve is what was multiplied. */
class A01_CholeskyTest {

    @Test
    void rootsSolveWhatWasMultiplied() {
        Random random = new Random(1);
        int size = 11;
        Cholesky cholesky = new Cholesky(size);
        double[][] a = new double[size][size];
        double[][] b = new double[size][];
        Arrays.setAll(b, i -> random.doubles(size, -1, 1).toArray());
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < size; k++) {
                for (int l = 0; l < size; l++) {
                    a[i][k] += b[i][l] * b[k][l];
                }
                cholesky.row[i][k] = a[i][k];
            }
        }
        double[] x = random.doubles(size, -1, 1).toArray();
        double[] right = new double[size];
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < size; k++) {
                right[i] += a[i][k] * x[k];
            }
        }
        cholesky.factor();
        cholesky.solve(right);
        assertThat(right).containsExactly(x, within(1e-8));
    }
}
