package dev.bulwark.app.command.coverage;

import dev.bulwark.app.shell.Failure;
import dev.bulwark.base.geo.Geodetic;
import java.util.ArrayList;
import java.util.List;

/** Places as typed: {@code LAT,LON} in decimal degrees, several of them apart by spaces or semicolons. */
final class Line {

    private Line() {}

    static List<Geodetic> parse(String option, String text, int least) {
        List<Geodetic> places = new ArrayList<>();
        for (String place : text.strip().split("[;\\s]+", -1)) {
            places.add(place(option, place));
        }
        if (places.size() < least) {
            throw Failure.badInput(
                    option + " '" + text + "' needs at least " + least + " places, such as \"41.0,34.0 39.9,32.9\"");
        }
        return places;
    }

    private static Geodetic place(String option, String text) {
        String[] parts = text.split(",", -1);
        try {
            double latitude = Double.parseDouble(parts[0]);
            double longitude = Double.parseDouble(parts.length == 2 ? parts[1] : "");
            if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 360) {
                return Geodetic.ofDegrees(latitude, longitude, 0);
            }
        } catch (NumberFormatException e) {
            throw wrong(option, text);
        }
        throw wrong(option, text);
    }

    private static Failure wrong(String option, String text) {
        return Failure.badInput(option + " '" + text
                + "' is not a place; expected latitude,longitude in decimal degrees" + " such as 39.95,32.69");
    }
}
