package dev.bulwark.exchange.coverage;

import dev.bulwark.base.geo.Geodetic;
import java.util.Comparator;
import java.util.List;

/**
 * The honest area beside the ring of the brochure.
 *
 * @param title of the defence
 * @param target in words: "a fighter, 2 m2"
 * @param sites fire units and radars, for marks on the map
 * @param ring area inside at least one ring
 * @param region name of the country that shares refer to; empty if none
 * @param ringShareOfRegion share of the region's land inside the rings; NaN without a region
 * @param layers by rising height
 * @param terrainNote what coarse terrain does to the areas; empty if nothing need be said
 * @param fold by how many sites at least a place is covered
 */
public record Coverage(
        String title,
        String target,
        List<Mark> sites,
        Area ring,
        String region,
        double ringShareOfRegion,
        List<CoverageLayer> layers,
        String terrainNote,
        int fold) {

    /**
     * A site on the map.
     *
     * @param ringM radius of the ring that newspapers draw around it; 0 for a radar, which has none
     */
    public record Mark(String id, String name, Geodetic position, double ringM) {
        public boolean isFireUnit() {
            return ringM > 0;
        }
    }

    public Coverage {
        sites = List.copyOf(sites);
        layers = List.copyOf(layers);
    }

    /** The different radii of rings in metres, largest first. */
    public List<Double> ringsM() {
        return sites.stream()
                .filter(Mark::isFireUnit)
                .map(Mark::ringM)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
