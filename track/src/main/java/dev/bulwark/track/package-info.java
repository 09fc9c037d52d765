/** Placeholder. */
@NullMarked
package dev.bulwark.track;

import org.jspecify.annotations.NullMarked;
