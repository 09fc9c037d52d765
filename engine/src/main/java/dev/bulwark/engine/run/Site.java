package dev.bulwark.engine.run;

import dev.bulwark.engine.sensing.Floor;

/** The ground as one radar has it: its antenna's altitude above mean sea level, and its floor map. */
public record Site(double antennaAltitudeM, Floor floor) {}
