package dev.bulwark.engine.run;

import dev.bulwark.engine.motion.Ground;
import dev.bulwark.model.scenario.Radar;

/** The terrain as a scenario needs it. */
public interface Surroundings {

    Ground ground();

    /** Antenna altitude and floor map of a radar out to its instrumented range. */
    Site siteOf(Radar radar);
}
