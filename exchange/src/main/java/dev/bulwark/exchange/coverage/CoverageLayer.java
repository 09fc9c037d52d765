package dev.bulwark.exchange.coverage;

/**
 * What is covered at one altitude.
 *
 * @param altitudeM above mean sea level
 * @param detection where a radar sees the target
 * @param engagement where a fire unit can see and reach it as well
 * @param shareOfRegion share of the region's land under engagement; NaN without a region
 */
public record CoverageLayer(double altitudeM, Area detection, Area engagement, double shareOfRegion) {}
