package dev.bulwark.terrain.library;

import dev.bulwark.terrain.elevation.Grid;
import dev.bulwark.terrain.format.GeoReference;

/**
 * A terrain file, read.
 *
 * @param format what its format is called
 * @param grid its heights
 * @param reference where its cells lie, for writing another file on them
 */
public record LoadedTerrain(String format, Grid grid, GeoReference reference) {}
