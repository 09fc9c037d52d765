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
 * @param frequencyHz of its waves; NaN where gases are not to weaken them
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
        double angleSigmaRad,
        double frequencyHz) {

    /** Whether gases are to weaken its waves. */
    public boolean hasFrequency() {
        return !Double.isNaN(frequencyHz);
    }

    /** The same at a frequency. */
    public RadarType withFrequencyHz(double other) {
        return new RadarType(
                id,
                referenceRangeM,
                referenceRcsM2,
                referencePd,
                falseAlarmProbability,
                swerling,
                pulses,
                instrumentedRangeM,
                revisitS,
                sectorRad,
                minElevationRad,
                maxElevationRad,
                trackCapacity,
                rangeSigmaM,
                angleSigmaRad,
                other);
    }

    /** One whose waves no gas weakens. */
    public RadarType(
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
            double angleSigmaRad) {
        this(
                id,
                referenceRangeM,
                referenceRcsM2,
                referencePd,
                falseAlarmProbability,
                swerling,
                pulses,
                instrumentedRangeM,
                revisitS,
                sectorRad,
                minElevationRad,
                maxElevationRad,
                trackCapacity,
                rangeSigmaM,
                angleSigmaRad,
                Double.NaN);
    }
}
