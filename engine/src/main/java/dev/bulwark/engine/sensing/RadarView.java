package dev.bulwark.engine.sensing;

import dev.bulwark.model.scenario.Radar;

/** A radar through time: where it looks from at a moment. */
public sealed interface RadarView permits RadarSite, PatrollingRadar {

    Radar radar();

    /** The radar's site at a moment, in seconds of simulation time. */
    RadarSite at(double seconds);
}
