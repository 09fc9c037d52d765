package dev.bulwark.app.validation;

import dev.bulwark.base.stats.Interval;
import dev.bulwark.base.stats.Wilson;
import java.util.Locale;

/**
 * One known answer and what the engine gave.
 *
 * @param section heading of the page
 * @param name the case
 * @param expected the known answer
 * @param unit of it; empty for a share or a count
 * @param source of the known answer
 * @param got what came out, with the interval that must hold the known answer
 * @param how what was done: runs, or a tolerance
 */
public record Check(
        String section, String name, double expected, String unit, String source, Interval got, String how) {
    /** Two-sided 6e-5: among 160 checks by chance, all hold with 99 % probability if all models are right. */
    static final double Z = 4;

    /** A share of runs, with Wilson's interval. */
    static Check share(String section, String name, double expected, String source, long successes, long runs) {
        return new Check(
                section, name, expected, "", source, Wilson.interval(successes, runs, Z), count(runs) + " runs");
    }

    /** A mean over runs, with the interval of Student's large-sample form. */
    static Check mean(String section, String name, double expected, String unit, String source, double[] values) {
        double sum = 0;
        double squares = 0;
        for (double v : values) {
            sum += v;
            squares += v * v;
        }
        double n = values.length;
        double mean = sum / n;
        double half = Z * StrictMath.sqrt(Math.max(0, squares / n - mean * mean) / (n - 1));
        Interval got = new Interval(mean, mean - half - 1e-12, mean + half + 1e-12);
        return new Check(section, name, expected, unit, source, got, count(values.length) + " runs");
    }

    /** Something that luck does not touch, with a tolerance. */
    static Check exact(
            String section,
            String name,
            double expected,
            String unit,
            String source,
            double got,
            double tolerance,
            String how) {
        return new Check(
                section, name, expected, unit, source, new Interval(got, got - tolerance, got + tolerance), how);
    }

    public boolean holds() {
        return got.low() <= expected && expected <= got.high();
    }

    /** The same with another known answer, as a negative control. */
    Check expecting(double other) {
        return new Check(section, name, other, unit, source, got, how);
    }

    private static String count(long runs) {
        return String.format(Locale.ROOT, "%,d", runs);
    }
}
