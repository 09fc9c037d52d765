package dev.bulwark.exchange.coverage;

import dev.bulwark.model.system.InterceptorType;
import dev.bulwark.terrain.floor.GroundMap;
import dev.bulwark.terrain.floor.PolarGrid;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A target that flies straight at a fire unit from every side, at one height above the ground and one speed: from where
 * the first interceptor can be launched. It must be held by the engagement radar without a break from the launch on, and
 * one of the unit's radars must have held it for the reaction time before.
 */
final class Approach {
    /** Breaks shorter than this are bridged: a track coasts (docs/models/engagement.md). */
    private static final double COAST_S = 5;
    /** How long before the meeting an active interceptor can do without its fire unit's radar; as in the engine. */
    private static final double LATE_S = 10;
    /** Nothing was held yet. */
    private static final float NEVER_M = -1e7f;

    private final GroundMap ground;
    private final double heightM;
    private final double speedMps;
    private final double reactionS;
    private final double antennaM;
    private final float[] launchM;
    private final float[] lastHeldM;

    /** @param radars of the fire unit, each with the range at which it detects the target; the engagement radar first */
    Approach(List<Watch> radars, GroundMap ground, double heightM, double speedMps, double reactionS) {
        this.ground = ground;
        this.heightM = heightM;
        this.speedMps = speedMps;
        this.reactionS = reactionS;
        this.antennaM = radars.getFirst().sight().antenna().altitudeM();
        PolarGrid grid = ground.grid();
        launchM = new float[grid.azimuths() * (grid.ranges() + 1)];
        lastHeldM = new float[launchM.length];
        Arrays.fill(launchM, NEVER_M);
        Arrays.fill(lastHeldM, NEVER_M);
        IntStream.range(0, grid.azimuths()).parallel().forEach(ray -> inward(radars, ray));
    }

    private void inward(List<Watch> radars, int ray) {
        PolarGrid grid = ground.grid();
        double azimuth = grid.azimuthRad(ray);
        double bridge = grid.stepM() * 1.5 + COAST_S * speedMps;
        double trackFrom = NEVER_M;
        double trackLast = NEVER_M;
        double heldFrom = NEVER_M;
        double heldLast = NEVER_M;
        for (int step = grid.ranges(); step >= 0; step--) {
            double range = step * grid.stepM();
            double altitude = ground.heightM(ray, step) + heightM;
            boolean held = sees(radars.getFirst(), azimuth, range, altitude);
            boolean tracked = held;
            for (int r = 1; r < radars.size() && !tracked; r++) { // asked too often for a stream
                tracked = sees(radars.get(r), azimuth, range, altitude);
            }
            if (tracked) {
                trackFrom = trackLast - range <= bridge && trackLast != NEVER_M ? trackFrom : range;
                trackLast = range;
            }
            if (held) {
                heldFrom = heldLast - range <= bridge && heldLast != NEVER_M ? heldFrom : range;
                heldLast = range;
            }
            int at = ray * (grid.ranges() + 1) + step;
            launchM[at] = (float) Math.max(NEVER_M, Math.min(heldFrom, trackFrom - reactionS * speedMps));
            lastHeldM[at] = (float) heldLast;
        }
    }

    private static boolean sees(Watch radar, double azimuth, double range, double altitude) {
        Sight sight = radar.sight();
        return range <= radar.seenM()
                && range <= sight.antenna().farthestM()
                && sight.antenna().outsideRad(azimuth) <= 0
                && altitude >= sight.lowestM(azimuth, range)
                && altitude <= sight.highestM(range);
    }

    /** Where one kind of interceptor meets the target in time. */
    InTime of(InterceptorType interceptor) {
        PolarGrid grid = ground.grid();
        boolean late = interceptor.support() == InterceptorType.Support.UNTIL_LATE;
        float[] spare = new float[launchM.length];
        for (int ray = 0; ray < grid.azimuths(); ray++) {
            for (int step = 0; step <= grid.ranges(); step++) {
                int at = ray * (grid.ranges() + 1) + step;
                double range = step * grid.stepM();
                double up = ground.heightM(ray, step) + heightM - antennaM;
                double flyOutS = interceptor.speed().timeS(StrictMath.sqrt(range * range + up * up));
                double metres = launchM[at] - range - speedMps * flyOutS;
                double lost = late ? range - (lastHeldM[at] - LATE_S * speedMps) : metres;
                spare[at] = (float) (Double.isNaN(metres) ? NEVER_M : Math.max(NEVER_M, Math.min(metres, lost)));
            }
        }
        return new InTime(grid, spare, late);
    }
}
