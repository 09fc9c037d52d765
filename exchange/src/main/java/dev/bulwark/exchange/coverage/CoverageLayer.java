package dev.bulwark.exchange.coverage;

/**
 * What is covered at one height.
 *
 * @param heightM of the target above the ground
 * @param detection where a radar sees the target
 * @param engagement where a fire unit can see and reach it as well
 * @param shareOfRegion share of the region's land under engagement; NaN without a region
 */
public record CoverageLayer(double heightM, Area detection, Area engagement, double shareOfRegion) {}
