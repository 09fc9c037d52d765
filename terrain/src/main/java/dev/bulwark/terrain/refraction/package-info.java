/** How the atmosphere bends a line of sight: by an effective Earth radius, or by a profile of refractivity. */
@NullMarked
package dev.bulwark.terrain.refraction;

import org.jspecify.annotations.NullMarked;
