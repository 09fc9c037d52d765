package dev.bulwark.model.scenario;

import dev.bulwark.base.geo.Geodetic;
import java.util.List;

/**
 * An air corridor: what flies in it is taken for what the corridor is meant for, whatever it is.
 *
 * @param line two points or more
 * @param widthM from edge to edge
 * @param floorM above mean sea level
 * @param ceilingM above mean sea level
 * @param meantFor friend or neutral
 */
public record Corridor(
        String id, List<Geodetic> line, double widthM, double floorM, double ceilingM, Allegiance meantFor) {

    public Corridor {
        line = List.copyOf(line);
    }
}
