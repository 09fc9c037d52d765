package dev.bulwark.app.command.terrain;

import dev.bulwark.app.shell.Failure;
import dev.bulwark.base.unit.Dimension;
import dev.bulwark.base.unit.Quantity;

/** Where a site is, as typed: {@code lat,lon} in decimal degrees, or {@code easting,northing} with units. */
sealed interface At {

    /** Latitude and longitude in degrees. */
    record OnEarth(double latitudeDeg, double longitudeDeg) implements At {}

    /** Easting and northing of a projected grid in metres. */
    record InPlane(double eastM, double northM) implements At {}

    static At parse(String text) {
        String[] parts = text.split(",", -1);
        if (parts.length != 2) {
            throw wrong(text);
        }
        if (parts[0].matches(".*[a-z]\\s*")) {
            return new InPlane(
                    Quantity.parseSi(parts[0].strip(), Dimension.LENGTH),
                    Quantity.parseSi(parts[1].strip(), Dimension.LENGTH));
        }
        try {
            double latitude = Double.parseDouble(parts[0].strip());
            double longitude = Double.parseDouble(parts[1].strip());
            if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 360)) {
                throw Failure.badInput("--at " + text + ": latitude must lie in -90..90 and longitude in -360..360;"
                        + " latitude comes first");
            }
            return new OnEarth(latitude, longitude);
        } catch (NumberFormatException e) {
            throw wrong(text);
        }
    }

    private static Failure wrong(String text) {
        return Failure.badInput(
                "--at '" + text + "' is not a place; expected latitude,longitude in decimal degrees such"
                        + " as 39.95,32.69, or easting,northing of a projected grid such as 9900m,9090m");
    }
}
