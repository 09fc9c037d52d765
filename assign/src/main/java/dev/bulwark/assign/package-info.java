/** Placeholder. */
@NullMarked
package dev.bulwark.assign;

import org.jspecify.annotations.NullMarked;
