package dev.bulwark.model.system;

/**
 * A kind of radar, fixed by a published pair: it detects a cross-section at a range with a probability.
 *
 * @param id catalogue entry
 * @param referenceRangeM range at which a target of the reference cross-section is detected
 * @param referenceRcsM2 that cross-section
 * @param referencePd single-look detection probability meant by the pair
 * @param falseAlarmProbability per look
 * @param swerling fluctuation case of the echo
 * @param pulses pulses integrated non-coherently in one look, at least 1
 * @param instrumentedRangeM nothing is reported beyond
 * @param revisitS time between looks at the same target
 * @param sectorRad width of the azimuth sector looked at; 2 pi when it rotates
 * @param minElevationRad lowest elevation looked at
 * @param maxElevationRad highest elevation looked at: above it is the cone of silence
 * @param trackCapacity tracks held at once
 * @param rangeSigmaM standard deviation of a measured range
 * @param angleSigmaRad standard deviation of a measured angle
 */
public record RadarType(
        String id,
        double referenceRangeM,
        double referenceRcsM2,
        double referencePd,
        double falseAlarmProbability,
        Swerling swerling,
        int pulses,
        double instrumentedRangeM,
        double revisitS,
        double sectorRad,
        double minElevationRad,
        double maxElevationRad,
        int trackCapacity,
        double rangeSigmaM,
        double angleSigmaRad) {}
