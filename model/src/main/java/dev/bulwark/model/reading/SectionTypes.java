package dev.bulwark.model.reading;

import dev.bulwark.base.unit.Dimension;
import dev.bulwark.model.shape.Field;
import dev.bulwark.model.shape.Fields;
import dev.bulwark.model.shape.Located;
import dev.bulwark.model.shape.Numbers;
import dev.bulwark.model.shape.Type;
import dev.bulwark.model.shape.Types;
import java.util.OptionalDouble;

/** Types that several sections of the scenario language share. */
final class SectionTypes {
    static final Type<Located<String>> ID = Types.located(Types.id());
    static final Type<Double> FACING = Numbers.quantity(Dimension.ANGLE, "-360 deg", "360 deg");
    static final Type<Double> MAST = Numbers.quantity(Dimension.LENGTH, "0 m", "500 m", "12 m");
    static final Type<Double> LONG_TIME = Numbers.quantity(Dimension.DURATION, "0 s", "168 h");

    private SectionTypes() {}

    static OptionalDouble real(Fields fields, Field<Double> field) {
        return fields.find(field).map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }
}
