/**
 * Terrain and line of sight, usable alone: elevation in ({@code elevation}, {@code format}, {@code library}), refraction
 * ({@code refraction}), floor maps of a site ({@code floor}). Start at {@link dev.bulwark.terrain.library.Elevations}
 * and {@link dev.bulwark.terrain.floor.FloorMaps}.
 */
@NullMarked
package dev.bulwark.terrain;

import org.jspecify.annotations.NullMarked;
