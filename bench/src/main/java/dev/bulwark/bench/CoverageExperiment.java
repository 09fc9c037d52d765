package dev.bulwark.bench;

import dev.bulwark.base.random.Draws;
import dev.bulwark.base.stats.Interval;
import dev.bulwark.base.stats.Moments;
import dev.bulwark.base.stats.Quantiles;
import dev.bulwark.base.stats.Stopping;
import dev.bulwark.base.stats.StoppingCoverage;
import dev.bulwark.base.stats.Student;
import dev.bulwark.base.stats.Wilson;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * How often the intervals hold the truth: exactly where that can be computed, else by many repetitions of a whole study
 * on a model whose truth is known. Prints the tables of docs/models/statistics.md; the same bytes every time.
 *
 * <p>The model: a raid of 20 threats, each of which leaks with a probability of its own day, 0.1 or 0.3 with even
 * chance (mean 4, two humps), so that counts are neither normal nor binomial.
 */
public final class CoverageExperiment {
    private static final int META_RUNS = 10_000;
    private static final int THREATS = 20;
    private static final double MEAN = 4;
    private static final double MOST_WIDTH = .02;

    private CoverageExperiment() {}

    @SuppressWarnings("SystemOut") // a program that prints tables
    public static void main(String[] args) {
        System.out.print(proportions() + "\n" + stopping() + "\n" + means());
    }

    static String proportions() {
        StringBuilder t = new StringBuilder("| runs | truth | Wilson | Wald |\n|---:|---:|---:|---:|\n");
        int[] runs = {10, 50, 100, 1000, 50};
        double[] truths = {.01, .98, .9, .98, .5};
        for (int i = 0; i < runs.length; i++) {
            Stopping once = new Stopping(1, runs[i], runs[i]);
            t.append(String.format(
                    Locale.ROOT,
                    "| %d | %.2f | %.4f | %.4f |%n",
                    runs[i],
                    truths[i],
                    new StoppingCoverage(Wilson::interval95, once).at(truths[i]).coverage(),
                    new StoppingCoverage(StoppingCoverage::wald95, once)
                            .at(truths[i])
                            .coverage()));
        }
        return t.toString();
    }

    static String stopping() {
        StringBuilder t = new StringBuilder("""
                | interval | first and batch | truth | coverage, exact | coverage, 10,000 studies | mean runs |
                |---|---:|---:|---:|---:|---:|
                """);
        for (double truth : new double[] {.5, .9, .98}) {
            t.append(stoppingRow("Wald", StoppingCoverage::wald95, 10, truth));
            t.append(stoppingRow("Wald", StoppingCoverage::wald95, 100, truth));
            t.append(stoppingRow("Wilson", Wilson::interval95, 10, truth));
            t.append(stoppingRow("Wilson", Wilson::interval95, 100, truth));
        }
        return t.toString();
    }

    private static String stoppingRow(String name, StoppingCoverage.Interval95 interval, int batch, double truth) {
        Stopping rule = new Stopping(MOST_WIDTH, batch, 4000);
        StoppingCoverage.Result exact = new StoppingCoverage(interval, rule).at(truth);
        double measured = share(meta -> study(interval, rule, truth, meta).contains(truth));
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.2f | %.1f %% | %.1f %% | %.0f |%n",
                name,
                batch,
                truth,
                100 * exact.coverage(),
                100 * measured,
                exact.runs());
    }

    private static Interval study(StoppingCoverage.Interval95 interval, Stopping rule, double truth, int meta) {
        int successes = 0;
        int runs = 0;
        while (true) {
            successes += Draws.of(5, meta, runs).uniform(1, 1, 0) < truth ? 1 : 0;
            runs++;
            Interval now = interval.of(successes, runs);
            if (rule.endsAt(runs, now)) {
                return now;
            }
        }
    }

    static String means() {
        StringBuilder t = new StringBuilder("| interval | runs | coverage, 10,000 studies |\n|---|---:|---:|\n");
        for (int runs : new int[] {10, 30, 100, 400}) {
            t.append(row(
                    "mean (Student)",
                    runs,
                    share(meta -> Student.interval95(Moments.of(leakers(meta, runs, .2)))
                            .contains(MEAN))));
        }
        for (int runs : new int[] {10, 100}) {
            t.append(row(
                    "difference of two variants on the same luck (Student, paired); truth 1",
                    runs,
                    share(meta -> Student.pairedDifference95(leakers(meta, runs, .2), leakers(meta, runs, .15))
                            .contains(1))));
        }
        for (int runs : new int[] {30, 100, 400}) {
            t.append(row(
                    "90 % quantile of a continuous measure (order statistics)",
                    runs,
                    share(meta ->
                            Quantiles.of(uniforms(meta, runs)).interval95(.9).contains(.9))));
        }
        t.append(row(
                "mean, stopped at half-width 0.5, batches of 100 (Student)",
                0,
                share(meta -> stoppedMean(meta).contains(MEAN))));
        return t.toString();
    }

    private static Interval stoppedMean(int meta) {
        Stopping rule = new Stopping(.5, Stopping.USUAL_BATCH, 4000);
        double[] all = leakers(meta, 4000, .2);
        for (int runs = rule.nextLook(0); ; runs = rule.nextLook(runs)) {
            Interval now =
                    Student.interval95(Moments.of(IntStream.range(0, runs).mapToDouble(i -> all[i])));
            if (rule.endsAt(runs, now)) {
                return now;
            }
        }
    }

    private static String row(String what, int runs, double coverage) {
        String count = runs == 0 ? "as needed" : String.valueOf(runs);
        return String.format(Locale.ROOT, "| %s | %s | %.1f %% |%n", what, count, 100 * coverage);
    }

    /** Leakers of each run; the day is good or bad, for all threats at once. */
    private static double[] leakers(int meta, int runs, double middle) {
        double[] counts = new double[runs];
        for (int run = 0; run < runs; run++) {
            Draws draws = Draws.of(7, meta, run);
            double p = middle + (draws.uniform(1, 0, 0) < .5 ? -.1 : .1);
            for (int i = 0; i < THREATS; i++) {
                counts[run] += draws.uniform(2, 0, i) < p ? 1 : 0;
            }
        }
        return counts;
    }

    private static double[] uniforms(int meta, int runs) {
        return IntStream.range(0, runs)
                .mapToDouble(run -> Draws.of(9, meta, run).uniform(1, 0, 0))
                .toArray();
    }

    private static double share(IntPredicate holds) {
        return (double) IntStream.range(0, META_RUNS).parallel().filter(holds).count() / META_RUNS;
    }
}
