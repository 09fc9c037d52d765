package dev.bulwark.engine.measures;

import dev.bulwark.model.scenario.Confirmation;
import dev.bulwark.model.system.RadarType;

/**
 * How far off a new firm track is: the root mean square error in space of the mean of its M looks, from the radar's
 * errors in range and angle and the distance. M looks take a few seconds, in which a track is taken to fly straight.
 */
record Accuracy(Confirmation rule) {

    /** Metres. */
    double errorM(RadarType radar, double rangeM) {
        double across = rangeM * radar.angleSigmaRad(); // in azimuth, and as much in elevation
        double square = radar.rangeSigmaM() * radar.rangeSigmaM() + 2 * across * across;
        return StrictMath.sqrt(square / rule.hits());
    }
}
