/**
 * Floor maps on a projected grid of square or rectangular cells: exact by merging horizons, fast by rays to the edge,
 * and by brute force as the judge of both.
 */
@NullMarked
package dev.bulwark.terrain.raster;

import org.jspecify.annotations.NullMarked;
