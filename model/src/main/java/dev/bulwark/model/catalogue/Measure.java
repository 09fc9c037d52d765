package dev.bulwark.model.catalogue;

import dev.bulwark.base.unit.Dimension;
import dev.bulwark.base.unit.Unit;
import java.util.Map;
import java.util.Optional;

/** What a figure's unit counts or measures, so that it can be turned into SI. */
public enum Measure {
    LENGTH,
    SPEED,
    DURATION,
    ANGLE,
    AREA,
    FREQUENCY,
    MONEY,
    /** A number of things; always whole in the model. */
    COUNT,
    /** A probability or share, 0 to 1. */
    FRACTION,
    /** A ratio, such as the effective Earth radius factor. */
    FACTOR,
    /** Anything else, which no model takes. */
    OTHER;

    private static final Map<String, Double> DOLLARS = Map.of("USD m", 1e6, "USD bn", 1e9, "USD thousand", 1e3);
    private static final java.util.Set<String> COUNTS = java.util.Set.of(
            "targets",
            "missiles",
            "launchers",
            "fire units",
            "aircraft",
            "people",
            "case",
            "grade",
            "pulses",
            "rounds",
            "AN/MPQ-65",
            "M903",
            "M902",
            "ECS",
            "AMG",
            "EPP III");
    private static final java.util.Set<String> FRACTIONS = java.util.Set.of("prob", "fraction");

    /**
     * A unit as the catalogue writes it.
     *
     * @param siFactor turns a number of this unit into SI, dollars, or a plain number
     */
    public record FigureUnit(Measure measure, double siFactor) {}

    /** What a unit of the catalogue means; unknown ones are {@link #OTHER}. */
    public static FigureUnit of(String unit) {
        Double dollars = DOLLARS.get(unit);
        if (dollars != null) {
            return new FigureUnit(MONEY, dollars);
        }
        if (COUNTS.contains(unit)) {
            return new FigureUnit(COUNT, 1);
        }
        if (FRACTIONS.contains(unit)) {
            return new FigureUnit(FRACTION, 1);
        }
        if (unit.equals("factor")) {
            return new FigureUnit(FACTOR, 1);
        }
        Optional<Unit> known = Unit.find(unit);
        return known.map(u -> new FigureUnit(of(u.dimension()), u.siFactor())).orElse(new FigureUnit(OTHER, 1));
    }

    /** The dimension in which a document writes it, or empty for plain numbers. */
    public Optional<Dimension> dimension() {
        return switch (this) {
            case LENGTH -> Optional.of(Dimension.LENGTH);
            case SPEED -> Optional.of(Dimension.SPEED);
            case DURATION -> Optional.of(Dimension.DURATION);
            case ANGLE -> Optional.of(Dimension.ANGLE);
            case AREA -> Optional.of(Dimension.AREA);
            case FREQUENCY -> Optional.of(Dimension.FREQUENCY);
            case MONEY -> Optional.of(Dimension.MONEY);
            case COUNT, FRACTION, FACTOR, OTHER -> Optional.empty();
        };
    }

    private static Measure of(Dimension dimension) {
        return switch (dimension) {
            case LENGTH -> LENGTH;
            case SPEED -> SPEED;
            case DURATION -> DURATION;
            case ANGLE -> ANGLE;
            case AREA -> AREA;
            case FREQUENCY -> FREQUENCY;
            case MONEY -> MONEY;
        };
    }
}
