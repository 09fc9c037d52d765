package dev.bulwark.exchange.footprint;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.exchange.coverage.Area;
import java.util.List;

/**
 * The ground defended against a ballistic threat.
 *
 * @param title of the defence
 * @param threat in words
 * @param launch where the threat comes from
 * @param units fire units with an interceptor meant for it
 * @param ring area inside the published range of at least one such interceptor
 * @param layers by rising number of opportunities; empty if nothing is defended
 * @param stepM distance of the aim points tried
 * @param note what limits the answer; empty if nothing need be said
 */
public record Footprint(
        String title,
        String threat,
        Geodetic launch,
        List<Unit> units,
        Area ring,
        List<Layer> layers,
        double stepM,
        String note) {

    public Footprint {
        units = List.copyOf(units);
        layers = List.copyOf(layers);
    }

    /**
     * A fire unit.
     *
     * @param ringM longest published range against ballistic missiles of its interceptors
     */
    public record Unit(String id, Geodetic position, double ringM) {}

    /** Ground where every arriving threat faces at least so many opportunities. */
    public record Layer(int opportunities, Area area) {}
}
