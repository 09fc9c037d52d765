package dev.bulwark.engine.engagement;

import dev.bulwark.model.scenario.Sortie;
import dev.bulwark.model.system.InterceptorType;
import dev.bulwark.model.system.MeanSpeed;

/**
 * How long an interceptor is under way over a distance: at its own mean speed, the last stage, and before that at the
 * speed of the aircraft that carries it, if one does.
 *
 * @param missile mean speed of the last stage
 * @param missileRangeM length of the last stage at most; infinite if there is no other
 * @param carrierSpeedMps before that
 */
public record FlyOut(MeanSpeed missile, double missileRangeM, double carrierSpeedMps) {

    /** From a launcher on the ground. */
    public static FlyOut direct(InterceptorType interceptor) {
        return new FlyOut(interceptor.speed(), Double.POSITIVE_INFINITY, 1);
    }

    /** From an aircraft that flies out until the target is within its missile's range. */
    public static FlyOut carried(InterceptorType interceptor, double missileRangeM, Sortie sortie) {
        return new FlyOut(interceptor.speed(), missileRangeM, sortie.speedMps());
    }

    public double timeS(double distanceM) {
        return distanceM <= missileRangeM
                ? missile.timeS(distanceM)
                : missile.timeS(missileRangeM) + (distanceM - missileRangeM) / carrierSpeedMps;
    }
}
