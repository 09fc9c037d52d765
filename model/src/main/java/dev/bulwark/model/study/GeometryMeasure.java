package dev.bulwark.model.study;

import dev.bulwark.base.unit.Dimension;
import dev.bulwark.base.unit.Quantity;
import dev.bulwark.base.unit.QuantityException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A measure of a defence's geometry, in which there is no luck: what it sees and reaches against the largest target of the
 * raids that is not ballistic. Written {@code reached.60m}; the height is above ground.
 *
 * @param heightM of the target; NaN for the ring, which asks for none
 */
public record GeometryMeasure(Kind kind, double heightM) {

    /** What is measured. */
    public enum Kind {
        /** Share of the region's land inside the published range rings. */
        RING,
        /** Share over which a radar sees the target. */
        SEEN,
        /** Share over which a fire unit sees, reaches and meets the target in time. */
        REACHED,
        /** Radius of a circle as large as the area over which a radar sees the target, in kilometres. */
        SEEN_KM,
        /** Share of straight crossings of the region, at the target's speed, that face at least one engagement. */
        CROSSED;

        /** As claims name it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The words of all kinds. */
    public static List<String> words() {
        return Arrays.stream(Kind.values()).map(Kind::word).toList();
    }

    /**
     * Reads a measure; empty if its word is none of these.
     *
     * @throws QuantityException if the height is missing, is no length, or is one too many
     */
    public static Optional<GeometryMeasure> parse(String measure) {
        String[] parts = measure.split("\\.", 2);
        return Arrays.stream(Kind.values())
                .filter(k -> k.word().equals(parts[0]))
                .findFirst()
                .map(k -> new GeometryMeasure(k, height(k, parts)));
    }

    private static double height(Kind kind, String[] parts) {
        boolean given = parts.length > 1;
        if (kind == Kind.RING) {
            if (given) {
                throw new QuantityException("'ring' takes no height");
            }
            return Double.NaN;
        }
        if (!given) {
            throw new QuantityException(
                    "'" + kind.word() + "' needs a height above ground, such as " + kind.word() + ".60m");
        }
        double metres = Quantity.parseSi(parts[1], Dimension.LENGTH);
        if (!(metres >= 1 && metres <= 40_000)) {
            throw new QuantityException("the height " + parts[1] + " must lie between 1m and 40km");
        }
        return metres;
    }
}
