package dev.bulwark.exchange.land;

import dev.bulwark.base.geo.Geodesics;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.model.scenario.Asset;
import dev.bulwark.model.scenario.Region;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A region to measure against: a point inside an odd number of its rings is inside it. It may not cross the antimeridian.
 *
 * @param name for people
 */
public record Territory(String name, List<Ring> rings) {

    public Territory {
        rings = List.copyOf(rings);
    }

    public static Territory of(Country country) {
        return new Territory(country.name(), country.rings());
    }

    /** A scenario's region; nothing if it is a country that is not known. */
    public static Optional<Territory> of(Region region) {
        return switch (region) {
            case Region.Country c -> Countries.named(Countries.all(), c.name()).map(Territory::of);
            case Region.Outline o ->
                Optional.of(new Territory(
                        o.name(), o.rings().stream().map(Ring::new).toList()));
        };
    }

    /** The country that holds most of some assets; on a coarse outline a port may lie in the sea. */
    public static Optional<Territory> holdingMostOf(List<Asset> assets) {
        return Countries.all().stream()
                .filter(c -> 2 * assetsIn(c, assets) > assets.size())
                .findFirst()
                .map(Territory::of);
    }

    private static long assetsIn(Country country, List<Asset> assets) {
        return assets.stream()
                .map(Asset::position)
                .filter(p -> country.contains(p.latitudeDeg(), p.longitudeDeg()))
                .count();
    }

    public boolean contains(double latitudeDeg, double longitudeDeg) {
        return rings.stream().filter(r -> r.contains(latitudeDeg, longitudeDeg)).count() % 2 == 1;
    }

    /** About: rings within rings are added. */
    public double areaM2() {
        return rings.stream().mapToDouble(r -> Geodesics.areaM2(r.points())).sum();
    }

    public double southDeg() {
        return points().mapToDouble(Geodetic::latitudeDeg).min().orElse(0);
    }

    public double northDeg() {
        return points().mapToDouble(Geodetic::latitudeDeg).max().orElse(0);
    }

    private Stream<Geodetic> points() {
        return rings.stream().flatMap(r -> r.points().stream());
    }

    /** The longitudes, rising, at which a parallel enters and leaves the region, by turns. */
    public double[] bordersAt(double latitudeDeg) {
        double[] found = new double[8];
        int n = 0;
        for (Ring ring : rings) {
            Geodetic before = ring.points().getLast();
            for (Geodetic p : ring.points()) {
                double y1 = before.latitudeDeg();
                double y2 = p.latitudeDeg();
                if ((y1 > latitudeDeg) != (y2 > latitudeDeg)) {
                    found = n == found.length ? Arrays.copyOf(found, 2 * n) : found;
                    double part = (latitudeDeg - y1) / (y2 - y1);
                    found[n++] = before.longitudeDeg() + part * (p.longitudeDeg() - before.longitudeDeg());
                }
                before = p;
            }
        }
        double[] borders = Arrays.copyOf(found, n);
        Arrays.sort(borders);
        return borders;
    }
}
