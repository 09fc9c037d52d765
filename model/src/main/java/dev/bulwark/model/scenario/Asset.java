package dev.bulwark.model.scenario;

import dev.bulwark.base.geo.Geodetic;

/** Something worth defending, with its value against others. */
public record Asset(String id, String name, Geodetic position, double value) {}
