package dev.bulwark.exchange.report;

import dev.bulwark.base.stats.Interval;
import java.util.Locale;

/** Numbers for people, with as many digits as their interval supports. */
public final class Rounding {

    private Rounding() {}

    /** As many places as show one digit of the half-width, four at most. */
    static int places(double halfWidth) {
        if (!(halfWidth > 0)) {
            return 0;
        }
        return Math.clamp((int) -StrictMath.floor(StrictMath.log10(halfWidth)), 0, 4);
    }

    /** The estimate alone. */
    public static String estimate(Interval interval) {
        return fixed(interval.estimate(), placesOf(interval));
    }

    /** Like {@code 14.2 (13.9 to 14.5)}. */
    public static String withInterval(Interval interval) {
        int places = placesOf(interval);
        if (interval.low() == interval.high()) {
            return fixed(interval.estimate(), places) + " (every run)";
        }
        return fixed(interval.estimate(), places) + " (" + fixed(interval.low(), places) + " to "
                + fixed(interval.high(), places) + ")";
    }

    /** A probability like {@code 12 % (10 to 15 %)}. */
    public static String percent(Interval p) {
        Interval scaled = new Interval(100 * p.estimate(), 100 * p.low(), 100 * p.high());
        int places = placesOf(scaled);
        return fixed(scaled.estimate(), places) + " % (" + fixed(scaled.low(), places) + " to "
                + fixed(scaled.high(), places) + " %)";
    }

    /** With thin spaces between thousands from five digits on, and a minus that is as wide as a plus. */
    public static String fixed(double value, int places) {
        String text = String.format(Locale.ROOT, "%." + places + "f", value);
        if (text.matches("-0(\\.0*)?")) {
            text = text.substring(1);
        }
        String grouped = Math.abs(value) < 10_000
                ? text
                : String.format(Locale.ROOT, "%,." + places + "f", value).replace(',', '\u202f');
        return grouped.replace('-', '\u2212');
    }

    /** A published number as it stands: no useless zeros. */
    public static String plain(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return fixed(value, 0);
        }
        return Double.toString(value);
    }

    private static int placesOf(Interval interval) {
        double half = Math.max(interval.estimate() - interval.low(), interval.high() - interval.estimate());
        return half == 0 && interval.estimate() != Math.rint(interval.estimate()) ? 2 : places(half);
    }
}
