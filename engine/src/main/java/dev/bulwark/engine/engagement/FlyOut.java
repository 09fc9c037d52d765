package dev.bulwark.engine.engagement;

import dev.bulwark.model.scenario.Sortie;
import dev.bulwark.model.system.InterceptorType;

/**
 * How long an interceptor is under way over a distance: at its own mean speed, the last stage, and before that at the
 * speed of the aircraft that carries it, if one does.
 *
 * @param missileSpeedMps mean speed of the last stage
 * @param missileRangeM length of the last stage at most; infinite if there is no other
 * @param carrierSpeedMps before that
 */
public record FlyOut(double missileSpeedMps, double missileRangeM, double carrierSpeedMps) {

    /** From a launcher on the ground. */
    public static FlyOut direct(InterceptorType interceptor) {
        return new FlyOut(interceptor.meanSpeedMps(), Double.POSITIVE_INFINITY, 1);
    }

    /** From an aircraft that flies out until the target is within its missile's range. */
    public static FlyOut carried(InterceptorType interceptor, double missileRangeM, Sortie sortie) {
        return new FlyOut(interceptor.meanSpeedMps(), missileRangeM, sortie.speedMps());
    }

    public double timeS(double distanceM) {
        return distanceM <= missileRangeM
                ? distanceM / missileSpeedMps
                : missileRangeM / missileSpeedMps + (distanceM - missileRangeM) / carrierSpeedMps;
    }
}
