package dev.bulwark.exchange.crossing;

import dev.bulwark.base.stats.Interval;
import dev.bulwark.base.stats.Wilson;
import java.util.ArrayList;
import java.util.List;

/**
 * What straight crossings at one altitude face.
 *
 * @param altitude in words
 * @param headingsRad of each crossing
 * @param opportunities of each crossing
 */
public record CrossingShares(String altitude, List<Double> headingsRad, List<Integer> opportunities) {
    /** Directions of flight that shares are told for: north, northeast and so on. */
    public static final List<String> SECTORS = List.of("N", "NE", "E", "SE", "S", "SW", "W", "NW");

    public CrossingShares {
        headingsRad = List.copyOf(headingsRad);
        opportunities = List.copyOf(opportunities);
    }

    public int crossings() {
        return opportunities.size();
    }

    public int most() {
        return opportunities.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** Share of crossings that face at least so many opportunities, with its 95 % interval of sampling. */
    public Interval atLeast(int wanted) {
        return Wilson.interval95(opportunities.stream().filter(n -> n >= wanted).count(), crossings());
    }

    /** The same for crossings that fly in one of the eight directions; nothing if none does. */
    public List<Interval> atLeastFlying(int sector, int wanted) {
        long all = 0;
        long found = 0;
        for (int i = 0; i < opportunities.size(); i++) {
            if (sector(headingsRad.get(i)) == sector) {
                all++;
                found += opportunities.get(i) >= wanted ? 1 : 0;
            }
        }
        List<Interval> one = new ArrayList<>();
        if (all > 0) {
            one.add(Wilson.interval95(found, all));
        }
        return one;
    }

    private static int sector(double headingRad) {
        return Math.floorMod(Math.round(headingRad / (Math.PI / 4)), 8);
    }
}
