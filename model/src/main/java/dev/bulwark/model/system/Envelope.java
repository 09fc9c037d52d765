package dev.bulwark.model.system;

/**
 * Where an interceptor can meet a kind of target, as published.
 *
 * @param minRangeM ground range from the launcher
 * @param maxRangeM ground range from the launcher
 * @param minAltitudeM above the ground under the target
 * @param maxAltitudeM above mean sea level
 * @param maxTargetSpeedMps faster targets cannot be met
 */
public record Envelope(
        double minRangeM, double maxRangeM, double minAltitudeM, double maxAltitudeM, double maxTargetSpeedMps) {}
