package dev.bulwark.exchange.report;

/** Round numbers along an axis. */
final class Ticks {
    private static final double WANTED = 5;

    private Ticks() {}

    /** The step 1, 2 or 5 times a power of ten that gives about five steps. */
    static double step(double span) {
        double rough = span / WANTED;
        double power = StrictMath.pow(10, StrictMath.floor(StrictMath.log10(rough)));
        double mantissa = rough / power;
        double nice = mantissa < 1.5 ? 1 : mantissa < 3.5 ? 2 : mantissa < 7.5 ? 5 : 10;
        return nice * power;
    }

    static String label(double tick, double step) {
        return Rounding.fixed(tick, Rounding.places(step));
    }
}
