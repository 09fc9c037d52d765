package dev.bulwark.engine.sensing;

import dev.bulwark.base.geo.Ecef;
import dev.bulwark.engine.motion.Fix;
import dev.bulwark.engine.motion.Path;
import dev.bulwark.model.system.CrossSection;

/** The cross-section that a target on a path shows to a radar at a moment. */
final class Aspect {
    /** Over which the direction of flight is taken. */
    private static final double STEP_S = 0.5;

    private Aspect() {}

    /** Square metres. */
    static double crossSectionM2(CrossSection rcs, Path path, double seconds, Fix fix, Ecef radar) {
        if (rcs.isRound()) {
            return rcs.noseM2();
        }
        Ecef before = path.at(Math.max(path.startS(), seconds - STEP_S)).ecef();
        Ecef after = path.at(Math.min(path.endS(), seconds + STEP_S)).ecef();
        return rcs.atM2(angleRad(after.minus(before), radar.minus(fix.ecef())));
    }

    /** Between two directions; 0 if one has no length. */
    private static double angleRad(Ecef a, Ecef b) {
        double lengths = a.normM() * b.normM();
        return lengths == 0 ? 0 : StrictMath.acos(Math.clamp(a.dot(b) / lengths, -1, 1));
    }
}
