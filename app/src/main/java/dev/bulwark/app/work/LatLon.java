package dev.bulwark.app.work;

import dev.bulwark.app.shell.Failure;
import dev.bulwark.base.geo.Geodetic;

/** Positions on the command line. */
public final class LatLon {

    private LatLon() {}

    /** Latitude, longitude in decimal degrees, such as 38.10,46.30; height 0. */
    public static Geodetic parse(String option, String text) {
        String[] parts = text.split(",", -1);
        try {
            if (parts.length == 2) {
                double latitude = Double.parseDouble(parts[0].strip());
                double longitude = Double.parseDouble(parts[1].strip());
                if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) {
                    return Geodetic.ofDegrees(latitude, longitude, 0);
                }
                throw Failure.badInput(option + " " + text
                        + ": latitude must lie in -90..90 and longitude in -180..180; latitude comes first");
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw Failure.badInput(option + " '" + text
                + "' is not a place; expected latitude,longitude in decimal degrees, such as 38.10,46.30");
    }
}
