package dev.bulwark.engine.motion;

import dev.bulwark.base.geo.Ecef;

/**
 * Where a threat is at a moment.
 *
 * @param altitudeM above mean sea level
 * @param heightAboveGroundM above the ground below; for a ballistic arc the same as the altitude
 */
public record Fix(double latitudeRad, double longitudeRad, double altitudeM, double heightAboveGroundM, Ecef ecef) {}
