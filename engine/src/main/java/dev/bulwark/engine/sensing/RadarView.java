package dev.bulwark.engine.sensing;

import dev.bulwark.engine.motion.Fix;
import dev.bulwark.model.scenario.Radar;

/** A radar through time: where it looks from at a moment. */
public sealed interface RadarView permits RadarSite, PatrollingRadar {

    Radar radar();

    /** The radar's site at a moment, in seconds of simulation time. */
    RadarSite at(double seconds);

    /**
     * For how long at least a target stays out of instrumented range, seconds; 0 if it is within or nobody can say.
     *
     * @param fix where it is
     * @param fastestMps that it moves through space, at most
     */
    double outOfRangeForS(Fix fix, double fastestMps);
}
