package dev.bulwark.base.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.base.random.Draws;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand studies of a model whose truth is known: how often their intervals hold it. The tables of
 * docs/models/statistics.md have more rows of the same; four standard errors are allowed.
 */
class A07_MetaRunsTest {
    private static final int STUDIES = 10_000;

    /** Exact coverage of Wilson's interval is .9364 for 100 runs at .9, of Wald's .6354 for 50 runs at .98. */
    @Test
    void proportions() {
        assertThat(share(study ->
                        Wilson.interval95(successes(study, 100, .9), 100).contains(.9)))
                .isCloseTo(.9364, within(4 * error(.9364)));
        assertThat(share(study ->
                        StoppingCoverage.wald95(successes(study, 50, .98), 50).contains(.98)))
                .isCloseTo(.6354, within(4 * error(.6354)));
    }

    /** Twenty threats leak with .1 or .3 each, for all at once, with even chance: mean 4, two humps, neither normal nor binomial. */
    @Test
    void meansOfTwoHumps() {
        assertThat(share(study ->
                        Student.interval95(Moments.of(leakers(study, 30))).contains(4)))
                .isBetween(.94, .957);
    }

    /** Two variants on the same luck, the second with one leaker fewer on average: the difference is known, and found. */
    @Test
    void pairedDifferences() {
        assertThat(share(study -> {
                    double[] more = leakers(study, 30);
                    double[] fewer = IntStream.range(0, 30)
                            .mapToDouble(i -> more[i] - 1 - (uniform(study, i, 99) - .5))
                            .toArray();
                    return Student.pairedDifference95(more, fewer).contains(1);
                }))
                .isBetween(.94, .96);
    }

    private static double share(IntPredicate holds) {
        return (double) IntStream.range(0, STUDIES).filter(holds).count() / STUDIES;
    }

    private static double error(double share) {
        return Math.sqrt(share * (1 - share) / STUDIES);
    }

    private static long successes(int study, int runs, double truth) {
        return IntStream.range(0, runs)
                .filter(i -> uniform(study, i, 1) < truth)
                .count();
    }

    private static double[] leakers(int study, int runs) {
        double[] counts = new double[runs];
        for (int run = 0; run < runs; run++) {
            double each = uniform(study, run, 0) < .5 ? .1 : .3;
            for (int threat = 1; threat <= 20; threat++) {
                counts[run] += uniform(study, run, threat) < each ? 1 : 0;
            }
        }
        return counts;
    }

    private static double uniform(int study, int run, int what) {
        return Draws.of(2019, study, run).uniform(1, what, 0);
    }
}
