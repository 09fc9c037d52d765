/** Placeholder. */
@NullMarked
package dev.bulwark.engine;

import org.jspecify.annotations.NullMarked;
