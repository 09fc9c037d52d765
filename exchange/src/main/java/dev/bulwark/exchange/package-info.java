/** Placeholder. */
@NullMarked
package dev.bulwark.exchange;

import org.jspecify.annotations.NullMarked;
