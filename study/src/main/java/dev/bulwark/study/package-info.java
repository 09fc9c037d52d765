/** Placeholder. */
@NullMarked
package dev.bulwark.study;

import org.jspecify.annotations.NullMarked;
