package dev.bulwark.model.catalogue;

import dev.bulwark.model.document.Place;
import dev.bulwark.model.document.ProblemCode;
import dev.bulwark.model.document.Problems;
import dev.bulwark.model.shape.Numbers;

/** Whether a figure can fill a role: the right measure, stated, and within physics over its whole range. */
final class RoleCheck {

    private RoleCheck() {}

    static boolean check(Role role, FigureRef ref, Figure figure, Place place, Problems problems) {
        Measure.FigureUnit unit = Measure.of(figure.unit());
        if (unit.measure() != role.measure()) {
            problems.error(
                    ProblemCode.BAD_FIGURE,
                    place,
                    role.key() + ": " + ref + " is in '" + figure.unit() + "', which is no " + role.measure(),
                    "");
            return false;
        }
        if (Double.isNaN(figure.low() + figure.nominal() + figure.high())) {
            problems.error(
                    ProblemCode.BAD_FIGURE, place, role.key() + ": " + ref + " states no low, nominal and high", "");
            return false;
        }
        double tolerance = 1 + 1e-12;
        if (figure.low() * unit.siFactor() < role.min() || figure.high() * unit.siFactor() > role.max() * tolerance) {
            problems.error(
                    ProblemCode.OUT_OF_RANGE,
                    place,
                    role.key() + ": " + ref + " runs from " + Numbers.plain(figure.low()) + " to "
                            + Numbers.plain(figure.high()) + " " + figure.unit() + ", beyond "
                            + Numbers.plain(role.min() / unit.siFactor()) + " to "
                            + Numbers.plain(role.max() / unit.siFactor()),
                    "");
            return false;
        }
        return true;
    }
}
