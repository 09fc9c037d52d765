package dev.bulwark.base.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class A01_StatisticsTest {

    @Test
    void wilsonKnownAnswers() {
        Interval ninety = Wilson.interval95(90, 100);
        assertThat(ninety.low()).isCloseTo(.82563, within(5e-6));
        assertThat(ninety.high()).isCloseTo(.94477, within(5e-6));
        assertThat(Wilson.interval95(0, 10).high()).isCloseTo(.27753, within(5e-6));
        assertThat(Wilson.interval95(0, 10).low()).isZero();
    }

    @Test
    void wilsonCoversAsPublished() {
        assertThat(coverage(10, .01)).isCloseTo(.9044, within(5e-5));
        assertThat(coverage(50, .98)).isCloseTo(.9216, within(5e-5));
        assertThat(coverage(100, .9)).isCloseTo(.9364, within(5e-5));
        assertThat(coverage(1000, .98)).isCloseTo(.9467, within(5e-5));
    }

    @Test
    void wilsonRefusesNonsense() {
        assertThatThrownBy(() -> Wilson.interval95(3, 2)).hasMessage("3 successes in 2 trials");
    }

    /** NIST StRD, data set NumAcc1: three values whose deviations drown in a one-pass sum of squares. */
    @Test
    void nistNumAcc1() {
        Moments m = Moments.of(10000001, 10000003, 10000002);
        assertThat(m.mean()).isEqualTo(10000002);
        assertThat(m.standardDeviation()).isEqualTo(1);
    }

    @Test
    void studentOfOneToFive() {
        // t(4, .975) = 2.776445105; s = sqrt(2.5)
        Interval i = Student.interval95(Moments.of(1, 2, 3, 4, 5));
        assertThat(i.estimate()).isEqualTo(3);
        assertThat(i.halfWidth()).isCloseTo(2.776445105 * Math.sqrt(2.5 / 5), within(1e-8));
    }

    @Test
    void pairingTakesTheSharedLuckAway() {
        double[] luck = {10, 20, 30, 40};
        double[] better = {9, 19, 29, 39};
        assertThat(Student.pairedDifference95(luck, better)).isEqualTo(new Interval(1, 1, 1));
    }

    private static double coverage(int n, double p) {
        return IntStream.rangeClosed(0, n)
                .filter(k -> Wilson.interval95(k, n).contains(p))
                .mapToDouble(k -> binomial(n, k, p))
                .sum();
    }

    private static double binomial(int n, int k, double p) {
        double log = k * Math.log(p) + (n - k) * Math.log1p(-p);
        for (int i = 1; i <= k; i++) {
            log += Math.log(n - k + i) - Math.log(i);
        }
        return Math.exp(log);
    }
}
