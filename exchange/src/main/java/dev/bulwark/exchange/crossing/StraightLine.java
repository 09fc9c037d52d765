package dev.bulwark.exchange.crossing;

import dev.bulwark.base.geo.Geodetic;

/**
 * A geodesic across a region.
 *
 * @param runIn where the flight begins, a stretch before the region
 * @param leaving where it leaves the region for the last time
 * @param outsideM from the run-in to where it enters for the first time
 * @param lengthM from the run-in to the leaving
 * @param headingRad over the middle of the region, from north over east
 */
public record StraightLine(Geodetic runIn, Geodetic leaving, double outsideM, double lengthM, double headingRad) {}
