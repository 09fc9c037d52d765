/** Placeholder. */
@NullMarked
package dev.bulwark.app;

import org.jspecify.annotations.NullMarked;
