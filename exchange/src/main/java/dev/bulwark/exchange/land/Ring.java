package dev.bulwark.exchange.land;

import dev.bulwark.base.geo.Geodetic;
import java.util.List;

/** A closed line; the first point is not repeated at the end. */
public record Ring(List<Geodetic> points) {

    public Ring {
        points = List.copyOf(points);
    }

    /** By the even-odd rule, edges taken as straight lines in degrees. */
    public boolean contains(double latitudeDeg, double longitudeDeg) {
        boolean inside = false;
        Geodetic before = points.getLast();
        for (Geodetic point : points) {
            double y1 = before.latitudeDeg();
            double y2 = point.latitudeDeg();
            if ((y1 > latitudeDeg) != (y2 > latitudeDeg)) {
                double x1 = before.longitudeDeg();
                double x2 = point.longitudeDeg();
                if (longitudeDeg < x1 + (latitudeDeg - y1) / (y2 - y1) * (x2 - x1)) {
                    inside = !inside;
                }
            }
            before = point;
        }
        return inside;
    }
}
