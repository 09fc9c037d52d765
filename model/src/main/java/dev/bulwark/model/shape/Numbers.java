package dev.bulwark.model.shape;

import dev.bulwark.base.unit.Dimension;
import dev.bulwark.base.unit.Quantity;
import dev.bulwark.base.unit.QuantityException;
import dev.bulwark.base.unit.Unit;
import dev.bulwark.model.document.ProblemCode;
import dev.bulwark.model.document.Tree;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Types of numbers, with and without units; every one has a range, and NaN and infinities are in none. */
public final class Numbers {
    private static final String DIGITS = "[+-]?(?:(?:0|[1-9]\\d*)(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d{1,3})?";
    private static final Pattern NUMBER = Pattern.compile(DIGITS);
    private static final Pattern WHOLE = Pattern.compile("[+-]?(?:0|[1-9]\\d{0,17})");

    private Numbers() {}

    /** A number without unit, within a range. */
    public static Type<Double> number(double min, double max) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "number");
        schema.put("minimum", min);
        schema.put("maximum", max);
        return Types.scalar("a number", schema, (s, at) -> {
            if (!NUMBER.matcher(s.text()).matches()) {
                return at.refuse(
                        ProblemCode.BAD_VALUE,
                        s.place(),
                        "'" + s.text() + "' is not a number; expected one such as 0.5",
                        "");
            }
            double value = Double.parseDouble(s.text());
            if (!Double.isFinite(value)) {
                return at.refuse(ProblemCode.BAD_VALUE, s.place(), "'" + s.text() + "' is too large for a number", "");
            }
            return value >= min && value <= max ? Optional.of(value) : outside(s, at, plain(min), plain(max));
        });
    }

    /** A whole number within a range; 0777 and 1_000 are refused rather than guessed at. */
    public static Type<Integer> whole(int min, int max) {
        return wholeLong(min, max, Long::intValue);
    }

    /** A whole number of any size that a seed may have. */
    public static Type<Long> wholeLong(long min, long max) {
        return wholeLong(min, max, v -> v);
    }

    private static <T> Type<T> wholeLong(long min, long max, java.util.function.Function<Long, T> narrow) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "integer");
        schema.put("minimum", min);
        schema.put("maximum", max);
        return Types.scalar("a whole number", schema, (s, at) -> {
            if (!WHOLE.matcher(s.text()).matches()) {
                return at.refuse(
                        ProblemCode.BAD_VALUE,
                        s.place(),
                        "'" + s.text() + "' is not a whole number; expected one such as 12",
                        "");
            }
            long value = Long.parseLong(s.text());
            return value >= min && value <= max
                    ? Optional.of(narrow.apply(value))
                    : outside(s, at, String.valueOf(min), String.valueOf(max));
        });
    }

    /** A quantity with its unit in the text; becomes its SI value. The range is written as in a document. */
    public static Type<Double> quantity(Dimension dimension, String min, String max) {
        return quantity(dimension, min, max, dimension.example());
    }

    /** As above, with an example that fits what is asked: a mast is no 250 km high. */
    public static Type<Double> quantity(Dimension dimension, String min, String max, String example) {
        double minSi = Quantity.parseSi(min, dimension);
        double maxSi = Quantity.parseSi(max, dimension);
        String units = String.join("|", Unit.symbols(dimension));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("pattern", "^\\s*" + DIGITS + "\\s*(?:" + units + ")\\s*$");
        schema.put("examples", java.util.List.of(example));
        return Types.scalar(dimension.phrase() + " such as " + example, schema, (s, at) -> {
            try {
                double value = Quantity.parseSi(s.text(), dimension);
                return value >= minSi && value <= maxSi ? Optional.of(value) : outside(s, at, min, max);
            } catch (QuantityException e) {
                boolean bare = NUMBER.matcher(s.text().strip()).matches();
                return at.refuse(
                        bare ? ProblemCode.MISSING_UNIT : ProblemCode.BAD_VALUE,
                        s.place(),
                        String.valueOf(e.getMessage()),
                        bare ? "write " + at.key() + ": " + s.text().strip() + " and the unit" : "");
            }
        });
    }

    private static <T> Optional<T> outside(Tree.Scalar s, At at, String min, String max) {
        return at.refuse(ProblemCode.OUT_OF_RANGE, s.place(), s.text() + " is outside " + min + " to " + max, "");
    }

    /** A number without needless digits: 5, not 5.0. */
    public static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }
}
