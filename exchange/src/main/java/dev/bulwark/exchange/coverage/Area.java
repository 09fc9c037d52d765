package dev.bulwark.exchange.coverage;

import dev.bulwark.exchange.land.Ring;
import java.util.List;

/** A covered area: polygons with holes. */
public record Area(List<Polygon> polygons) {

    /** One outer ring, counter-clockwise, and its holes, clockwise. */
    public record Polygon(Ring outer, List<Ring> holes) {
        public Polygon {
            holes = List.copyOf(holes);
        }
    }

    public Area {
        polygons = List.copyOf(polygons);
    }

    /** On the ellipsoid, edges straight in degrees as RFC 7946 has them. */
    public double areaM2() {
        double sum = 0;
        for (Polygon polygon : polygons) {
            sum += EllipsoidArea.ofM2(polygon.outer());
            for (Ring hole : polygon.holes()) {
                sum -= EllipsoidArea.ofM2(hole);
            }
        }
        return sum;
    }

    public boolean contains(double latitudeDeg, double longitudeDeg) {
        return polygons.stream()
                .anyMatch(p -> p.outer().contains(latitudeDeg, longitudeDeg)
                        && p.holes().stream().noneMatch(h -> h.contains(latitudeDeg, longitudeDeg)));
    }
}
