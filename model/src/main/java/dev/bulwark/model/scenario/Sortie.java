package dev.bulwark.model.scenario;

/**
 * How a fire unit of fighters comes to its targets: from its base or station an aircraft flies out until its missile's
 * range is left, and comes back before it takes another target.
 *
 * @param speedMps of the aircraft over ground
 * @param radiusM how far an aircraft goes from the base or station
 */
public record Sortie(double speedMps, double radiusM) {}
