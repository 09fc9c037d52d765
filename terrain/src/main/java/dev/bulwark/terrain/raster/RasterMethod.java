package dev.bulwark.terrain.raster;

/** How a floor map on a grid is computed. */
public enum RasterMethod {
    /** Rays to the edge: the fastest. */
    SWEEP,
    /** Horizons merged layer by layer: what brute force gives, several hundred times faster. */
    EXACT,
    /** Every cell's own ray. */
    BRUTE
}
