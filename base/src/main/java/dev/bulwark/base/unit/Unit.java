package dev.bulwark.base.unit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The units that documents and command lines may use. The SI factor turns a number of this unit into the SI unit. */
public enum Unit {
    METRE("m", Dimension.LENGTH, 1),
    KILOMETRE("km", Dimension.LENGTH, 1000),
    FOOT("ft", Dimension.LENGTH, 0.3048),
    NAUTICAL_MILE("nm", Dimension.LENGTH, 1852),
    MILE("mi", Dimension.LENGTH, 1609.344),
    METRE_PER_SECOND("m/s", Dimension.SPEED, 1),
    KILOMETRE_PER_SECOND("km/s", Dimension.SPEED, 1000),
    KILOMETRE_PER_HOUR("km/h", Dimension.SPEED, 1 / 3.6),
    KNOT("kt", Dimension.SPEED, 1852.0 / 3600),
    NANOSECOND("ns", Dimension.DURATION, 1e-9),
    MILLISECOND("ms", Dimension.DURATION, 1e-3),
    SECOND("s", Dimension.DURATION, 1),
    MINUTE("min", Dimension.DURATION, 60),
    HOUR("h", Dimension.DURATION, 3600),
    RADIAN("rad", Dimension.ANGLE, 1),
    DEGREE("deg", Dimension.ANGLE, Math.PI / 180),
    SQUARE_METRE("m2", Dimension.AREA, 1),
    SQUARE_KILOMETRE("km2", Dimension.AREA, 1e6),
    MEGAHERTZ("MHz", Dimension.FREQUENCY, 1e6),
    GIGAHERTZ("GHz", Dimension.FREQUENCY, 1e9),
    DOLLAR("USD", Dimension.MONEY, 1),
    MILLION_DOLLARS("MUSD", Dimension.MONEY, 1e6),
    BILLION_DOLLARS("BUSD", Dimension.MONEY, 1e9);

    private final String symbol;
    private final Dimension dimension;
    private final double siFactor;

    Unit(String symbol, Dimension dimension, double siFactor) {
        this.symbol = symbol;
        this.dimension = dimension;
        this.siFactor = siFactor;
    }

    public String symbol() {
        return symbol;
    }

    public Dimension dimension() {
        return dimension;
    }

    public double siFactor() {
        return siFactor;
    }

    /** The unit with exactly this symbol. */
    public static Optional<Unit> find(String symbol) {
        return Arrays.stream(values()).filter(u -> u.symbol.equals(symbol)).findFirst();
    }

    /** The symbols of a dimension, in the order above. */
    public static List<String> symbols(Dimension dimension) {
        return Arrays.stream(values())
                .filter(u -> u.dimension == dimension)
                .map(Unit::symbol)
                .toList();
    }
}
