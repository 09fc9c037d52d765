package dev.bulwark.model.reading;

import dev.bulwark.base.unit.Dimension;
import dev.bulwark.model.catalogue.Measure;
import dev.bulwark.model.catalogue.Role;
import dev.bulwark.model.shape.Numbers;
import dev.bulwark.model.shape.Type;
import java.util.List;
import java.util.Optional;

/** How a scenario writes the value of a catalogue figure: with a unit where the figure has one. Values become SI. */
final class RoleValues {

    private RoleValues() {}

    /** The type of values for a role, within the role's bounds. */
    static Type<Double> of(Role role) {
        return within(role.measure(), role.min(), role.max());
    }

    /** The type of values for a figure of a measure, within the bounds of the roles that it fills, or loose ones. */
    static Type<Double> of(Measure measure, List<Role> roles) {
        if (!roles.isEmpty()) {
            double min = roles.stream().mapToDouble(Role::min).max().orElseThrow();
            double max = roles.stream().mapToDouble(Role::max).min().orElseThrow();
            return within(measure, min, max);
        }
        return switch (measure) {
            case LENGTH -> within(measure, 0, 1e8);
            case SPEED -> within(measure, 0, 20_000);
            case DURATION -> within(measure, 0, 1e9);
            case ANGLE -> within(measure, -2 * Math.PI, 2 * Math.PI);
            case AREA -> within(measure, 0, 1e15);
            case FREQUENCY -> within(measure, 0, 1e12);
            case MONEY -> within(measure, 0, 1e13);
            case FRACTION -> within(measure, 0, 1);
            case FACTOR -> within(measure, 0, 1e6);
            case COUNT, OTHER -> within(measure, 0, 1e9);
        };
    }

    private static Type<Double> within(Measure measure, double min, double max) {
        Optional<Dimension> dimension = measure.dimension();
        if (dimension.isEmpty()) {
            return Numbers.number(min, max);
        }
        return Numbers.quantity(dimension.get(), text(dimension.get(), min), text(dimension.get(), max));
    }

    private static String text(Dimension dimension, double si) {
        return switch (dimension) {
            case LENGTH -> si >= 10_000 ? Numbers.plain(si / 1000) + " km" : Numbers.plain(si) + " m";
            case SPEED -> Numbers.plain(si) + " m/s";
            case DURATION -> Numbers.plain(si) + " s";
            case ANGLE -> Numbers.plain(Math.rint(StrictMath.toDegrees(si) * 1e6) / 1e6) + " deg";
            case AREA -> Numbers.plain(si) + " m2";
            case FREQUENCY -> Numbers.plain(si / 1e9) + " GHz";
            case MONEY -> Numbers.plain(si) + " USD";
        };
    }
}
