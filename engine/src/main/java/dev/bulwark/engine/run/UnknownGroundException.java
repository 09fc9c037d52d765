package dev.bulwark.engine.run;

import java.util.Locale;

/** A scenario reaches ground of which nothing is known; the message is for people. */
public final class UnknownGroundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownGroundException(double latitudeRad, double longitudeRad, String terrain) {
        super(String.format(
                Locale.ROOT,
                "no ground is known at %.3f, %.3f: outside the terrain %s, or a void in it; give a DEM that covers the"
                        + " whole scenario",
                StrictMath.toDegrees(latitudeRad),
                StrictMath.toDegrees(longitudeRad),
                terrain));
    }
}
