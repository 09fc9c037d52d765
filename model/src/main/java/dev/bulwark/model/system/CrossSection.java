package dev.bulwark.model.system;

/**
 * Radar cross-section by aspect: the angle between a target's flight and the line from it to the radar. In decibels it is
 * linear from nose to beam and from beam to tail. With one figure it is the same from everywhere.
 *
 * @param noseM2 for a radar that the target flies straight at
 * @param beamM2 for one at right angles
 * @param tailM2 for one that it flies straight away from
 */
public record CrossSection(double noseM2, double beamM2, double tailM2) {

    /** The same from everywhere. */
    public static CrossSection of(double m2) {
        return new CrossSection(m2, m2, m2);
    }

    public boolean isRound() {
        return noseM2 == beamM2 && beamM2 == tailM2;
    }

    /** Square metres at an aspect of 0, nose on, to pi radians. */
    public double atM2(double aspectRad) {
        double quarters = aspectRad / (Math.PI / 2);
        return quarters <= 1 ? between(noseM2, beamM2, quarters) : between(beamM2, tailM2, quarters - 1);
    }

    /** The least of the three. */
    public double leastM2() {
        return Math.min(noseM2, Math.min(beamM2, tailM2));
    }

    private static double between(double from, double to, double share) {
        return from * StrictMath.pow(to / from, share);
    }
}
