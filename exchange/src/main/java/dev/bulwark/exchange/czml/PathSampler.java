package dev.bulwark.exchange.czml;

import dev.bulwark.base.geo.Geodetic;

/** Where a threat is at a moment; the engine's paths answer it. */
@FunctionalInterface
public interface PathSampler {

    /** Position with its altitude above mean sea level. */
    Geodetic at(String threat, double seconds);
}
