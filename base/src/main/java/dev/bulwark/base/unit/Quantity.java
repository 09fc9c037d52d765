package dev.bulwark.base.unit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with its unit, as written: {@code 250 km}, {@code 19000ft}, {@code -3 deg}.
 *
 * @param value the number as written
 * @param unit the unit as written
 */
public record Quantity(double value, Unit unit) {
    private static final Pattern TEXT =
            Pattern.compile("([+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d{1,3})?)\\s*(\\S*)");

    /** The value in the SI unit of its dimension. */
    public double si() {
        return value * unit.siFactor();
    }

    /**
     * Reads a quantity of a dimension.
     *
     * @throws QuantityException with a sentence for people: what was found, what was expected
     */
    public static Quantity parse(String text, Dimension dimension) {
        Matcher m = TEXT.matcher(text.strip());
        if (!m.matches()) {
            throw new QuantityException("'" + text + "' is not " + dimension.phrase() + "; expected a number with its"
                    + " unit, such as " + dimension.example());
        }
        double value = Double.parseDouble(m.group(1));
        if (!Double.isFinite(value)) {
            throw new QuantityException("'" + text + "' is too large for a number");
        }
        String symbol = m.group(2);
        if (symbol.isEmpty()) {
            throw new QuantityException("'" + text + "' has no unit; expected " + dimension.phrase() + " in "
                    + String.join(", ", Unit.symbols(dimension)) + ", such as " + dimension.example());
        }
        Optional<Unit> unit = Unit.find(symbol);
        if (unit.isEmpty() || unit.get().dimension() != dimension) {
            throw new QuantityException("'" + symbol + "' is not a unit of " + dimension.phrase() + "; expected one of "
                    + String.join(", ", Unit.symbols(dimension)) + ", such as " + dimension.example());
        }
        return new Quantity(value, unit.get());
    }

    /** Reads a quantity and gives its SI value. */
    public static double parseSi(String text, Dimension dimension) {
        return parse(text, dimension).si();
    }
}
