/** Placeholder. */
@NullMarked
package dev.bulwark.bench;

import org.jspecify.annotations.NullMarked;
