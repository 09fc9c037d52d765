package dev.bulwark.engine.run;

import dev.bulwark.base.geo.LocalFrame;
import dev.bulwark.engine.log.Event;
import dev.bulwark.model.scenario.FireUnit;
import org.jspecify.annotations.Nullable;

/**
 * Where the engagement radars' sectors look, for fire units that can turn them. A unit engages only inside its sector, from
 * the launch to the meeting, and turns only while it engages nothing. Its own search goes on as it first faced.
 */
final class Turning {
    private final World world;
    private final FireControl fire;
    private final double[] axisRad;
    private final double[] readyS;
    private final @Nullable LocalFrame[] frames;

    Turning(World world, FireControl fire) {
        this.world = world;
        this.fire = fire;
        int units = world.theatre.scenario().fireUnits().size();
        axisRad = new double[units];
        readyS = new double[units];
        frames = new LocalFrame[units];
        for (int u = 0; u < units; u++) {
            if (turns(u)) {
                axisRad[u] = fire.unit(u).radars().getFirst().facingRad();
            }
        }
    }

    /** Whether a launch at a threat would keep it in the sector up to the meeting, as the sector is turned now. */
    boolean covers(int unit, int weapon, int threat, double launchS) {
        if (!turns(unit)) {
            return true;
        }
        double meeting = world.reach.meetingS(unit, weapon, threat, launchS);
        return world.nowS() >= readyS[unit] && inSector(unit, threat, launchS) && inSector(unit, threat, meeting);
    }

    /** Turns a sector to where a threat is now, unless it is turning already; gives when it stands. */
    double turnTo(int unit, int threat) {
        if (world.nowS() >= readyS[unit]) {
            double bearing = bearingRad(unit, threat, world.nowS());
            double turn = Math.abs(difference(bearing, axisRad[unit]));
            axisRad[unit] = bearing;
            readyS[unit] = world.nowS() + turn / (2 * Math.PI) * fire.unit(unit).fullTurnS();
            world.log(new Event.Turned(world.now(), world.unitId(unit), world.threatId(threat), bearing));
        }
        return readyS[unit];
    }

    private boolean turns(int unit) {
        FireUnit u = fire.unit(unit);
        return u.turns() && !u.radars().isEmpty();
    }

    private boolean inSector(int unit, int threat, double seconds) {
        double half = fire.unit(unit).radars().getFirst().type().sectorRad() / 2;
        return Math.abs(difference(bearingRad(unit, threat, seconds), axisRad[unit])) <= half;
    }

    private double bearingRad(int unit, int threat, double seconds) {
        LocalFrame frame = frames[unit];
        if (frame == null) {
            frame = new LocalFrame(fire.unit(unit).position());
            frames[unit] = frame;
        }
        return frame.toEnu(world.at(threat, seconds).ecef()).azimuthRad();
    }

    private static double difference(double a, double b) {
        return StrictMath.IEEEremainder(a - b, 2 * Math.PI);
    }
}
