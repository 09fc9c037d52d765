package dev.bulwark.model.scenario;

import dev.bulwark.base.geo.Geodetic;
import java.util.List;

/** An area that coverage is measured against; what it is, not what happens in it. */
public sealed interface Region {

    String id();

    /** For people. */
    String name();

    /** A country by its English name in Natural Earth; whoever draws or measures it has the borders. */
    record Country(String id, String name) implements Region {}

    /**
     * An area given by its outlines.
     *
     * @param rings closed lines, the first point not repeated; a point inside an odd number of them is inside the area
     */
    record Outline(String id, String name, List<List<Geodetic>> rings) implements Region {
        public Outline {
            rings = rings.stream().map(List::copyOf).toList();
        }
    }
}
