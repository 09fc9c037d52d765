package dev.bulwark.model.system;

/**
 * A kind of threat: a path with a radar cross-section.
 *
 * @param id catalogue entry
 * @param rcs radar cross-section
 * @param speedMps ground speed of an air-breathing threat; ignored for a ballistic one
 * @param altitudeM usual altitude of an air-breathing threat, above ground for a cruise missile or drone, above mean sea
 *     level for an aircraft; a ballistic threat has none
 * @param rangeM published range; a ballistic threat is not fired beyond it
 * @param costUsd of one; NaN where not published
 */
public record ThreatType(
        String id,
        TargetKind kind,
        CrossSection rcs,
        double speedMps,
        double altitudeM,
        double rangeM,
        double costUsd) {

    /** One with the same cross-section from everywhere. */
    public ThreatType(
            String id,
            TargetKind kind,
            double rcsM2,
            double speedMps,
            double altitudeM,
            double rangeM,
            double costUsd) {
        this(id, kind, CrossSection.of(rcsM2), speedMps, altitudeM, rangeM, costUsd);
    }

    /** Cross-section for a radar that it flies straight at. */
    public double noseM2() {
        return rcs.noseM2();
    }
}
