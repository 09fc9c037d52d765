package dev.bulwark.model.catalogue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * One published figure as a spread of statements, not a confidence interval.
 *
 * @param key its name within the entry, unit last: max_range_aero_km
 * @param low lowest credible statement, in the unit given; NaN where nothing is stated
 * @param nominal the one used unless a scenario or a study says otherwise
 * @param high highest credible statement
 * @param unit as published: km, m/s, targets, prob
 * @param basis how it is known
 * @param sources ids of the sources, in the order of low to high where they differ
 * @param note disagreements and derivations in words; may be empty
 */
public record Figure(
        String key,
        double low,
        double nominal,
        double high,
        String unit,
        Basis basis,
        List<String> sources,
        String note) {

    public Figure {
        sources = List.copyOf(sources);
        if (low > nominal || nominal > high) {
            throw new IllegalArgumentException(
                    key + ": low " + low + ", nominal " + nominal + ", high " + high + " are out of order");
        }
    }

    /** A number as published: 250 rather than 250.0, 0.0001 rather than 1.0E-4, a dash where nothing is stated. */
    public static String text(double value) {
        if (Double.isNaN(value)) {
            return "-";
        }
        return value == 0
                ? "0"
                : new BigDecimal(value)
                        .round(new MathContext(6))
                        .stripTrailingZeros()
                        .toPlainString();
    }

    /** Nominal, range where the statements differ, and unit: {@code 250 [150 to 400] km}. */
    public String text() {
        String range = isUncertain() ? " [" + text(low) + " to " + text(high) + "]" : "";
        return text(nominal) + range + " " + unit;
    }

    /** Whether the statements differ, so that the figure is an unknown of a study. */
    public boolean isUncertain() {
        return low < high;
    }
}
