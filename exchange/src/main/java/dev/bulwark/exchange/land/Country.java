package dev.bulwark.exchange.land;

import dev.bulwark.base.geo.Geodesics;
import java.util.List;

/**
 * A country's land, islands included, as far as it lies within 10..72 E, 18..56 N; outline of scale 1:50 million.
 *
 * @param name in English, as Natural Earth has it
 */
public record Country(String name, List<Ring> rings) {

    public Country {
        rings = List.copyOf(rings);
    }

    public boolean contains(double latitudeDeg, double longitudeDeg) {
        return rings.stream().anyMatch(r -> r.contains(latitudeDeg, longitudeDeg));
    }

    /** On the ellipsoid. */
    public double areaM2() {
        return rings.stream().mapToDouble(r -> Geodesics.areaM2(r.points())).sum();
    }
}
