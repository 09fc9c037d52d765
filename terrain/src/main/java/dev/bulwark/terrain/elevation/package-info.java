/** Heights of the ground: what a sweep asks for, grids of posts that answer, and where they come from. */
@NullMarked
package dev.bulwark.terrain.elevation;

import org.jspecify.annotations.NullMarked;
