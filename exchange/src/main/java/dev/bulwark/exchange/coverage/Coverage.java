package dev.bulwark.exchange.coverage;

import dev.bulwark.base.geo.Geodetic;
import java.util.List;

/**
 * The honest area beside the ring of the brochure.
 *
 * @param title of the defence
 * @param target in words: "a fighter, 2 m2"
 * @param sites fire units and radars, for marks on the map
 * @param ringM radius of the ring that newspapers draw around each fire unit
 * @param ring area inside at least one ring
 * @param region name of the country that shares refer to; empty if none
 * @param ringShareOfRegion share of the region's land inside the rings; NaN without a region
 * @param layers by rising altitude
 * @param terrainNote what coarse terrain does to the areas; empty if nothing need be said
 */
public record Coverage(
        String title,
        String target,
        List<Mark> sites,
        double ringM,
        Area ring,
        String region,
        double ringShareOfRegion,
        List<CoverageLayer> layers,
        String terrainNote) {

    /** A site on the map. */
    public record Mark(String id, String name, Geodetic position, boolean fireUnit) {}

    public Coverage {
        sites = List.copyOf(sites);
        layers = List.copyOf(layers);
    }
}
