package dev.bulwark.engine.run;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.engine.engagement.FlyOut;
import dev.bulwark.engine.engagement.LaunchWindows;
import dev.bulwark.engine.motion.Path;
import dev.bulwark.engine.sensing.Sighting;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Sortie;
import dev.bulwark.model.system.Envelope;
import dev.bulwark.model.system.InterceptorType;
import java.util.List;

/** Fighters as fire units: windows in which an aircraft may set out, and when it then lets its missile go. */
final class Sorties {

    private Sorties() {}

    /**
     * When an aircraft may set out against a threat. It needs no radar of its own on the ground: that its unit holds a
     * track is asked when it sets out, and from there on its own radar serves.
     *
     * @param envelope of the missile, from the aircraft
     */
    static LaunchWindows windows(
            Geodetic base, Sortie sortie, InterceptorType missile, Envelope envelope, Path path, double stepS) {
        double range = envelope.maxRangeM();
        Envelope fromBase = new Envelope(
                0,
                sortie.radiusM() + range,
                envelope.minAltitudeM(),
                envelope.maxAltitudeM(),
                envelope.maxTargetSpeedMps());
        List<Sighting> always = List.of(new Sighting(path.startS(), path.endS()));
        return LaunchWindows.solve(base, FlyOut.carried(missile, range, sortie), 0, fromBase, path, always, stepS);
    }

    /** When the missile of a unit leaves its aircraft, or its launcher, to meet a target. */
    static double releaseS(FireUnit unit, InterceptorType missile, Envelope envelope, double setOutS, double meetingS) {
        if (unit.sortie() == null || Double.isNaN(meetingS)) {
            return setOutS;
        }
        return Math.max(setOutS, meetingS - missile.speed().timeS(envelope.maxRangeM()));
    }
}
