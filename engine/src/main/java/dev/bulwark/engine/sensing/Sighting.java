package dev.bulwark.engine.sensing;

/** A stretch of time, in seconds, in which a radar can hold a target without a break that matters. */
public record Sighting(double fromS, double toS) {}
