/** Placeholder. */
@NullMarked
package dev.bulwark.model;

import org.jspecify.annotations.NullMarked;
