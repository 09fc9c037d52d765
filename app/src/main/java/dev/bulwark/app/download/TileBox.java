package dev.bulwark.app.download;

import dev.bulwark.app.shell.Failure;
import java.util.ArrayList;
import java.util.List;

/** A box in degrees; its west may lie east of its east, across the antimeridian. */
public record TileBox(double west, double south, double east, double north) {

    /** As typed: {@code W,S,E,N}. */
    public static TileBox parse(String text) {
        String[] parts = text.split(",", -1);
        try {
            if (parts.length == 4) {
                TileBox box = new TileBox(
                        Double.parseDouble(parts[0].strip()),
                        Double.parseDouble(parts[1].strip()),
                        Double.parseDouble(parts[2].strip()),
                        Double.parseDouble(parts[3].strip()));
                if (box.isOnEarth()) {
                    return box;
                }
            }
        } catch (NumberFormatException e) {
            throw wrong(text);
        }
        throw wrong(text);
    }

    private boolean isOnEarth() {
        return Math.abs(west) <= 180
                && Math.abs(east) <= 180
                && south >= -90
                && south < north
                && north <= 90
                && west != east;
    }

    private static Failure wrong(String text) {
        return Failure.badInput(
                "--bbox " + text + ": expected west,south,east,north in degrees, such as 25.5,35.8,45,42.2");
    }

    /** South-west corners {latitude, longitude} of the tiles of one degree that the box touches, from the south-west. */
    public List<int[]> corners() {
        List<int[]> corners = new ArrayList<>();
        double last = east < west ? east + 360 : east;
        for (int lat = (int) Math.floor(south); lat < north; lat++) {
            for (int lon = (int) Math.floor(west); lon < last; lon++) {
                corners.add(new int[] {lat, lon >= 180 ? lon - 360 : lon});
            }
        }
        return corners;
    }
}
