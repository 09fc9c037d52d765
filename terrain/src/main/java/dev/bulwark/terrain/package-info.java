/** Placeholder. */
@NullMarked
package dev.bulwark.terrain;

import org.jspecify.annotations.NullMarked;
